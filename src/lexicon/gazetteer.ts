/**
 * Names known beforehand, in small letters. Written by tools/gazetteer.ts from compromise 14.17.0
 * (MIT licence, Spencer Kelly and others) and gender-detection-from-name 1.11.5 (MIT licence, Davide Violante
 * and others): change it there.
 */

const set = (rows: string): ReadonlySet<string> => new Set(rows.split('|'))

/** Given names of men. */
export const MALE_NAMES =
  set(`aadam|aadil|aahil|aakash|aamir|aarav|aarish|aaron|aarron|aarush|aayan|ab|abas|abass|abdalla|abdallah|abdalrahman|abdel|\
abdelali|abdelatif|abdelaziz|abdelfatah|abdelfattah|abdelfettah|abdelghafour|abdelghani|abdelhadi|abdelhafid|abdelhak|\
abdelhakim|abdelhalim|abdelhamid|abdelhaq|abdelhay|abdelilah|abdelillah|abdeljalil|abdelkabir|abdelkader|abdelkarim|\
abdelkebir|abdelkhalek|abdelkrim|abdellah|abdellatif|abdellaziz|abdelmajid|abdelmalek|abdelmalik|abdelmoula|abdelmounaim|\
abdelouahab|abdelouahad|abdelouahed|abdelouahid|abdelrahman|abdeltif|abdelwahed|abdenbi|abdennour|abdenour|abderahim|\
abderahman|abderrahim|abderrahman|abderrahmane|abderrazak|abdeslam|abdeslem|abdessalam|abdessamad|abdesselam|abdesslam|\
abdi|abdias|abdirahman|abdou|abdoul|abdoulaye|abdoulaziz|abdoulie|abdourahmane|abdul|abdulaziz|abdulhamid|abdulkadir|\
abdulla|abdullah|abdullahi|abdullo|abdulmalik|abdulrahman|abdurahman|abdurrahman|abe|abed|abel|abelardo|abelino|abiel|\
abilio|abimael|abiram|ablaye|abner|abou|aboubacar|aboubakr|abraham|abrahan|abrahim|abram|abu|abubakar|abubakr|abulfazl|\
acacio|acher|achilles|achour|achraf|adael|adal|adalberto|adam|adama|adamo|adan|addam|adeel|adelino|adem|adham|adi|adib|\
adiel|adil|adin|adis|adithya|aditya|admir|adnan|adnane|adolf|adolfo|adolph|adon|adonai|adonay|adonis|adonys|adriaan|\
adrian|adriann|adriano|adriel|adryan|adryel|adryen|advik|adyan|aedan|aeden|aeron|affan|afif|afonso|agapito|agim|agostino|\
agron|agustin|ahad|aharon|ahmad|ahmar|ahmed|ahmet|ahnaf|ahron|ahsan|ahyan|aidan|aidann|aiden|aimad|aiman|aimar|aissam|\
aitor|aizen|ajan|ajani|ajay|ajdin|akash|akbar|akeem|akhil|aki|akif|akil|akim|akin|akio|akiva|akram|akshay|aladdin|alain|\
alam|alan|alann|alanzo|alaric|alassane|alastair|alban|albano|albaro|albeiro|albert|alberto|albi|albin|albino|albion|\
albrecht|alcides|aldan|alden|aldin|aldo|aldric|aldrick|aldrin|aldwin|aleandro|alec|aleck|aleister|alejandro|alejo|alek|\
aleks|aleksa|aleksandar|aleksander|aleksandr|aleksei|aleksey|aleksy|alen|alesandro|alesio|alessandro|alessio|alex|alexan|\
alexandar|alexander|alexandr|alexandre|alexandro|alexandros|alexandru|alexey|alf|alfio|alfons|alfonso|alfred|alhassan|\
alhassane|ali|alias|alicio|alieu|alif|alija|alik|alim|aliou|alioune|alipio|alistair|alister|allal|allan|allen|allister|\
almin|almir|alon|alonso|alonzo|aloys|aloysius|alp|alper|alpha|alphonse|alphonso|altin|alton|alvar|alvaro|alvin|alvino|\
alwin|alwyn|amaan|amad|amadeo|amadeu|amadeus|amadi|amado|amador|amadou|amalio|amancio|amando|amar|amari|amaro|amaru|\
amauri|amaury|ambrose|ambrosio|amdy|amedeo|ameen|ameer|amelio|amer|americo|amerigo|ameur|amiel|amil|amilcar|amin|amine|\
amir|amire|amit|amjad|ammanuel|ammar|amon|amori|amos|amr|amro|amyas|amyr|anacleto|anakin|anand|anas|anass|anastasio|\
anatol|anatoli|anatoliy|anatoly|ancel|anddy|ander|anders|andoni|andony|andre|andreas|andrei|andrej|andreo|andres|andreu|\
andreus|andrew|andri|andrian|andric|andrick|andriy|andro|andry|andrzej|andy|anes|angel|angelino|angelito|angello|angelo|\
angelos|angelus|angus|anibal|aniceto|aniel|aniello|anil|anir|anis|anish|anjel|anmol|annas|annunziato|anouar|ansar|ansel|\
anselm|anselmo|ansh|ante|antero|anthone|anthoni|anthonio|anthony|antoine|antolin|anton|antone|antonello|antoni|antonino|\
antonio|antonios|antonis|antonius|antony|antonyo|antton|anuar|anwar|aodhan|aomar|apolinar|apollo|apolonio|aputsiaq|aqib|\
aquiles|aquilino|araf|arafat|aram|aramis|aran|aras|arash|arata|aravind|arben|arber|arcadio|arcangelo|archibald|archie|\
arda|ardi|ardian|ardit|areg|arel|aren|ares|arham|ari|arian|ariano|ariel|arif|arik|ariki|ario|arion|aris|aristides|aritz|\
ariyan|arjan|arjun|arjuna|arkaitz|arlan|arlen|arley|arlind|arlo|armaan|arman|armand|armando|armani|armen|armin|armon|\
arnaldo|arnau|arnaud|arnauld|arnav|arne|arnel|arno|arnold|arnulfo|aron|aronne|arron|arsalan|arsen|arsenio|arshad|artem|\
artemio|arthur|artie|artin|artiom|artur|arturo|artyom|arun|arush|arvin|arvind|ary|aryan|arye|aryeh|asaad|asad|asael|asaf|\
asahi|asaph|asen|aser|asher|ashraf|ashvin|ashwin|asiel|asier|asif|asim|askia|assane|aston|ata|atakan|atanas|atem|\
athanasius|atif|atilano|atilla|atlas|attila|attilio|audric|audrick|augustin|augustino|augusto|augustus|aurel|aurelian|\
aureliano|aurelio|aurelius|auric|auron|austyn|avel|avelino|avery|avidan|aviel|avigdor|avinash|avishai|aviv|avner|avraham|\
avram|awab|awais|axcel|axel|axl|ayaan|ayad|ayan|aydenn|aydon|ayham|ayhan|ayhem|aykhan|aylan|ayman|aymane|aymar|aymen|\
ayomide|ayoub|ayron|ayrton|aythan|ayub|ayush|ayven|ayvin|ayyoub|ayyub|azaan|azad|azael|azam|azan|azar|azeddine|azeem|\
azhar|aziel|azim|azir|aziz|azlan|azriel|azzeddine|azzedine|azzouz|baba|babacar|bacary|bachir|badara|bader|badr|\
badreddine|bajram|bakar|bakari|bakary|baki|bakir|bakr|balazs|baldomero|balian|balla|baltasar|baltazar|balthasar|\
balthazar|bandar|bandile|banele|bara|barack|barae|baran|barney|barrett|barry|bart|bartholomew|bartolo|bartolome|\
bartolomeo|bartosz|basem|basil|basilio|bassam|bassirou|bastian|bastien|battista|batuhan|bautista|bayram|bayron|bekim|\
bekir|belaid|belal|belarmino|belkacem|ben|benaissa|benedetto|benedikt|benet|beniamin|beniamino|benicio|benigno|benito|\
benjamin|benjamyn|benji|bennet|bennie|benny|benson|beny|benyamin|benyounes|berat|berkay|bernabe|bernard|bernardino|\
bernardo|bernd|bernhard|bernie|berry|bert|berthold|bertram|bertrand|beshoi|biagio|bibek|bienvenido|bijan|bilal|bilel|\
billie|billy|binh|binyamin|birol|bishal|bjorn|bladimir|blaine|blake|blas|boaz|bobby|bogdan|bohdan|bonifacio|boris|\
borislav|borys|bosco|boualem|bouazza|boubacar|boubker|boubou|bouchaib|bouchta|boujemaa|bourama|bouziane|bowen|boyd|brad|\
bradford|bradley|brady|brahim|braian|bram|brandan|branden|brando|brandon|branislav|branko|braulio|braxton|brayan|brayden|\
brayton|brenan|brendan|brendon|brennan|brent|brenton|bret|brett|brian|brice|bronson|bruce|bruno|bryan|bryand|bryann|\
bryce|bryon|bryson|bryton|buddy|burak|burhan|burt|burton|buster|byron|cael|caelan|caesar|caetano|cain|caio|caius|cal|\
caleb|calen|caliel|calin|calix|calixto|callan|callen|callum|calogero|calum|calvin|calvyn|cameron|camil|camill|camilo|\
camron|candelario|candido|carey|carl|carles|carlito|carlitos|carlo|carlos|carlson|carlton|carmello|carmelo|carmine|\
carolus|carroll|carsten|cary|casimiro|caspar|casper|cassian|cassius|castor|cataldo|catalin|catalino|cayden|cayetano|cayo|\
cecil|cecilio|cedric|cedrick|ceferino|celal|celestino|celso|cem|cemal|cemil|cengiz|cenk|cephas|cesar|cesare|cesario|\
cezar|chad|chadi|chafik|chahid|chai|chaib|chaim|chakib|chakir|charbel|charles|charley|chas|chayne|chayton|cheick|cheikh|\
cheng|cherif|chester|chet|chris|chriss|christan|christiano|christien|christo|christobal|christof|christofer|christoffer|\
christoph|christophe|christopher|christos|chrystian|chrystopher|cian|ciaran|cid|cillian|ciprian|cipriano|cirilo|ciro|\
clarence|claude|claudi|claudino|claudio|claudiu|claudius|claus|clay|clayton|clemens|clement|clemente|cletus|clifford|\
clifton|clint|clive|clovis|clyde|cody|colby|cole|colin|collin|colton|connor|conor|conrad|conrado|constantin|constantino|\
constantinos|corey|corian|corin|cornel|cornelio|cornelis|cornelius|corrado|corry|corwin|cory|cosimo|cosme|cosmin|cosmo|\
costantino|craig|crescencio|cris|crisanto|crispin|criss|cristhian|cristian|cristiano|cristino|cristo|cristobal|cristofer|\
cristopher|curt|curtis|curtiss|custodio|cyprian|cyril|cyrus|daan|daegan|dael|daemon|daevon|dagan|dagobert|dagoberto|\
dairon|dale|dalvin|daman|dame|damian|damiano|damien|damion|damir|damjan|damon|damyan|damyen|dan|danel|danial|daniel|\
daniil|danil|danilo|danis|danish|daniyal|danny|dantes|danton|danyal|danyl|danylo|daoud|daouda|daran|dardan|darek|darel|\
darell|daren|darian|darick|dariel|darin|dario|daris|darius|dariusz|darnel|darnell|daron|darrel|darrell|darren|darrin|\
darris|darry|darryl|darshan|darvin|daryan|daryl|daryll|dat|dave|daven|davi|david|davide|davin|davit|davon|davut|davy|\
dawid|dawood|dawoud|dawson|dawud|dayan|daylan|daylon|daymon|daymond|dayron|dayson|dayton|dayven|dayvon|dayyan|deandre|\
deaven|deavon|declan|deen|deepak|deivy|dejan|deklan|delan|delano|delbert|delfino|delio|delmar|delon|delroy|delvin|demba|\
dembo|demetre|demetrio|demetrius|demian|demis|dempsey|demyan|deni|deniel|denilson|denis|denni|dennis|denny|dennys|denys|\
denzel|deon|dereck|derek|deren|deric|derick|derrick|deshawn|desiderio|desmond|destin|detlef|dev|deven|devid|devin|devis|\
devlin|devone|devonn|dewayne|dewey|dexter|diago|dian|diar|diarmuid|dickson|didier|dieter|dietmar|dietrich|dilan|dillan|\
dillon|dimas|dimitar|dimitri|dimitrios|dimitris|dimitry|din|dinesh|dino|diogo|dion|dionis|dionisio|dirk|diyar|djalal|\
djamal|djamel|django|djay|djibril|djiby|djilali|dmitri|dmitry|dmytro|dogukan|dolan|domenic|domenico|domingo|domingos|\
dominic|dominick|dominico|dominik|dominykas|don|donald|donatello|donato|donavan|donnell|donnie|donnovan|donny|donovan|\
dony|doran|dorel|dorian|dorien|dorin|doron|doryan|doudou|doug|douglas|dov|dovber|dovydas|doyle|dragan|drago|dragos|\
dramane|drilon|dris|driss|drissa|drystan|duane|duc|dudley|duke|duncan|duran|dusan|dustin|duy|dwain|dwayne|dwight|dyan|\
dylan|dyllan|dylon|dyron|eamon|eban|eben|ebenezer|eberhard|ebrahim|ebrima|ed|edan|edden|eddi|eddie|edem|ederson|edgar|\
edgard|edgardo|edi|edilberto|edilson|edin|edinson|edir|edis|edmond|edmund|edmundo|edoardo|edon|edouard|edric|edrick|\
edris|edson|eduard|eduardo|edvard|edvin|edward|edwardo|edwen|edwin|edwing|edwyn|edy|efe|efraim|efrain|efrem|efren|egan|\
ege|egidio|egon|egor|ehab|ehan|ehsan|eidan|eiden|einar|eirik|eitan|eithan|eizan|ekain|ekaitz|ekhi|eki|elad|eladio|elam|\
elan|elazar|elbert|eldar|eldin|eldon|eldrick|eleazar|eleuterio|elhadj|elhadji|eli|eliab|eliah|eliam|elian|elias|eliav|\
eliaz|eliel|elier|elies|eliezer|eligio|elija|elijah|elim|elio|elion|eliot|eliseo|elisha|elius|eliyas|ellian|ellias|\
elliot|elliott|ellis|elmedin|elmer|elmin|elon|eloy|elpidio|elroy|elson|elton|elvin|elvio|elvis|elwin|elwood|elyan|elyas|\
elyon|emad|emanuel|emanuele|emeric|emerick|emerson|emery|emidio|emigdio|emil|emilian|emiliano|emilio|emilis|emin|emirhan|\
emmanuel|emmett|emrah|emran|emre|emrick|emrik|emrys|emyr|enaitz|ender|endi|endri|endrit|eneko|enes|engelbert|engin|enio|\
enis|enmanuel|ennio|ennis|enoc|enoch|enric|enrico|enriko|enrique|enrrique|ensar|enver|enzi|enzio|enzo|eoghan|eoin|\
ephraim|ephram|ephrem|epifanio|erald|eraldo|eran|erasmo|erblin|ercan|ercole|erdal|erdem|erdi|erdogan|eren|erez|ergi|\
erhard|eric|erich|erick|erickson|ericson|erik|erikson|erion|erjon|erkan|ermal|ermes|ermin|erminio|ernest|ernesto|ernie|\
erno|ernst|erol|eron|eros|errol|ervin|erwin|eryck|eryk|esai|esau|eshan|essa|essaid|essam|estanislao|esteban|estefano|\
estevan|esteve|etan|ethan|ethanael|ethaniel|ettore|euan|eugen|eugene|eugenio|eulalio|eulogio|eusebio|evan|evangelos|\
evaristo|evelio|evens|everett|everson|evgeny|evren|ewald|ewan|eyad|eyal|eyan|eydan|eyden|eymen|eytan|eythan|ezechiel|\
ezequiel|ezio|ezra|ezrah|ezriel|fabian|fabiano|fabien|fabio|fabius|fabrice|fabricio|fabrizio|fabrizzio|fabyan|facundo|\
fadel|fadi|fahad|fahd|fahed|faheem|fahim|fahmi|fahri|faical|faisal|faissal|faiz|faizan|falco|fallou|faouzi|fares|farhan|\
farid|faris|farouk|faruk|fateh|fatih|fatmir|faustino|fausto|favio|fawaz|faycal|fayez|faysal|fayssal|federico|fedi|fedor|\
feliciano|felipe|felix|feng|feras|ferdi|ferdinand|ferdinando|fergus|ferhat|ferman|fermin|fernando|ferran|ferruccio|ferry|\
feyyaz|fidel|fidencio|fikret|fikri|filiberto|filip|filipe|filippo|finlay|fionn|fiorenzo|firas|flaviano|flavio|fletcher|\
floreal|florencio|florentino|florian|florin|florindo|floyd|flynn|fode|folco|forest|forrest|fortunato|fouad|francesco|\
francis|francisco|franciszek|franck|frandy|frankie|franklin|franklyn|franko|franky|fransisco|fraser|fred|freddi|freddie|\
freddy|frederic|frederick|frederico|frederik|fredi|fredrick|fredrik|fredy|fridolin|friedrich|frits|fritz|froilan|fuad|\
fulgencio|fulvio|furkan|fynn|fyodor|gabe|gabino|gabor|gabreal|gabriel|gabrielius|gabryel|gaddiel|gadiel|gael|gaetano|\
gaizka|galen|galo|galvin|gamaliel|ganesh|gareth|gari|garion|garland|garo|garrett|garry|garth|gary|gaspar|gaspard|gaspare|\
gavin|gavino|gavriel|gavril|gedeon|genaro|generoso|gennaro|geo|geoff|geoffrey|geordan|georg|george|georges|georgi|\
georgio|georgios|georgy|gerald|geraldo|gerard|gerardo|gerd|geremy|gerhard|geric|gerlando|germain|germano|gero|gerome|\
geronimo|gerrard|gerrit|gerry|gerson|gert|gery|ghali|ghassan|ghazi|ghulam|giacinto|giacomo|gian|giancarlo|gianfranco|\
gianluca|gianmarco|gianni|gianny|giano|gianpaolo|gianpiero|gibran|gibril|gideon|gilbert|gilberto|giles|gilles|gines|gino|\
gio|gioacchino|giorgi|giorgio|giorgis|giosue|giovan|giovani|giovann|giovanne|giovanni|giovanny|giovany|girolamo|giulian|\
giuliano|giulio|giuseppe|gleb|glen|glenn|godfrey|godwin|gohan|gonzalo|gor|gora|goran|gord|gordon|gorge|gorka|gottfried|\
gottlieb|gowtham|graciano|grady|graham|gratian|grayson|graziano|greg|gregg|gregor|gregori|gregorio|gregory|greyson|\
grover|guerin|guglielmo|guido|guilherme|guillaume|guillem|guillen|guillermo|guiseppe|gunnar|gunter|gunther|gurjot|\
gurpreet|gus|gustaf|gustav|gustave|gustavo|gustin|gyan|gyorgy|habib|hadi|hadj|hadrian|hadriel|hafid|hagop|haidar|haiden|\
haider|haik|haim|haitam|hakan|hakeem|hakim|hal|halil|halim|hamad|hamadi|hamady|hamdan|hamdi|hamed|hamidou|hamir|hamish|\
hamit|hamlet|hammad|hammadi|hammou|hamsa|hamza|hamzah|han|hanad|hani|haniel|hanif|hank|hannes|hannibal|hans|hansel|hao|\
harald|harel|hari|haris|harish|harith|haritz|harjot|harlan|harley|harman|harold|haron|haroon|haroun|harouna|harout|harri|\
harry|haru|haruhito|haruki|harun|haruta|haruto|harvey|hasan|haseeb|hashim|hashir|hasnain|hassan|hassane|hassani|hatem|\
hatim|hayato|haydan|haydar|hayden|hayder|haydn|haydon|hayk|haytam|haytham|hayyan|hazael|hazem|haziel|hazim|heath|heber|\
hebert|hector|heiko|heinrich|heinz|heitor|hektor|helder|helio|helios|hellmut|helmut|helmuth|hendrick|hendrik|hendrix|\
hendry|henok|henri|henrick|henrik|henrique|henry|henryk|herbert|heribert|heriberto|herman|hermann|hermes|herminio|hernan|\
hernando|herold|hervey|hervin|heydan|hicham|hien|hieu|higinio|hilario|hillel|hilton|hipolito|hiram|hiro|hisham|hocine|\
hodei|hogan|homar|homer|honorio|horace|horacio|horatio|horst|hossain|hossam|hossein|houari|houcine|houssain|houssam|\
howard|howie|hristo|hubert|huey|hugh|hugo|humberto|huseyin|huseyn|hussain|hussam|hussein|huy|huzaifa|hydar|iacob|iacopo|\
iago|iain|ian|ianis|iann|ibai|iban|ibn|ibra|ibrahim|ibrahima|ichika|idan|ido|idris|idriss|idrissa|ignacio|ignatius|\
ignazio|igor|ihab|iheb|ike|ikenna|iker|ilai|ilan|ilario|ildefonso|ilian|iliass|iliasse|ilie|ilija|ilir|iliya|iliyan|\
ilker|illan|illias|ilyas|ilyass|ilyasse|ilyes|imaad|imad|imanol|imanuel|immanuel|imraan|imran|imrane|imre|imtiaz|inaki|\
indalecio|ingmar|ingo|inigo|innocenzo|inocencio|inti|inuk|inunnguaq|ioan|ioannis|ion|ionel|ionut|iori|ioritz|iosif|iqbal|\
ira|irfan|irmin|irvin|irving|irwin|isaac|isaack|isaak|isac|isack|isael|isai|isaia|isaiah|isaias|isak|isam|isaque|isauro|\
ishaan|ishak|ishan|ishaq|ishmael|isiah|isidor|isidoro|isidro|iskander|ismaeel|ismael|ismail|ismaila|ismet|issa|issac|\
issah|issak|issaka|issam|istvan|itai|italo|itamar|itsuki|iulian|ivan|ivann|ivano|ivar|iven|iverson|ivo|iwan|iyad|iyan|\
iyed|izaac|izaak|izaan|izac|izack|izai|izak|izam|izan|izayah|jaafar|jaber|jabier|jabir|jabril|jac|jace|jacek|jacinto|\
jacob|jacobo|jacopo|jacque|jacques|jad|jadd|jadden|jaden|jadon|jaeden|jafar|jahan|jahden|jaheem|jaheim|jahiem|jahleel|\
jahlen|jahlil|jahmal|jahmel|jahron|jai|jaiden|jair|jairo|jaison|jak|jaka|jake|jaki|jakob|jakov|jakson|jakub|jalal|jalan|\
jaleel|jalen|jalil|jamaal|jamael|jamal|jamale|jamall|jame|jamel|jamelle|james|jamesley|jameson|jamil|jamin|jamison|jamyl|\
jamyson|janek|jannik|jannis|jano|janos|janusz|jaouad|japhet|jaques|jared|jarel|jarell|jari|jarno|jarod|jaron|jaroslav|\
jaroslaw|jarrett|jarrod|jarvis|jasim|jasin|jaskaran|jaskirat|jason|jasper|jasser|jassir|jasson|jastin|jaume|javed|javi|\
javiel|javier|jawad|jawan|jax|jaxon|jayan|jaydan|jayden|jaydenn|jaydon|jayen|jayke|jaylan|jaylen|jaylon|jaymes|jayron|\
jayson|jayzon|jaz|jazon|jeanpierre|jed|jeevan|jeferson|jeff|jeffery|jeffrey|jeffry|jehiel|jelani|jelloul|jemal|jemel|\
jemil|jemuel|jenaro|jens|jenson|jerald|jeremi|jeremia|jeremiah|jeremias|jeremy|jericho|jerick|jeriel|jermaine|jerold|\
jerome|jeronimo|jerry|jerson|jerzy|jesper|jessee|jessen|jessey|jesson|jesus|jethro|jeyden|jeyson|jhoan|jhon|jhonatan|\
jhonathan|jhonny|jhony|jhovany|jiahao|jian|jibran|jibril|jilali|jim|jimi|jimmi|jimmie|jimmy|jimy|jiovani|jiovanni|\
jiovanny|jiovany|jiro|jivan|joab|joachim|joah|joanes|joao|joaquim|joaquin|joas|job|joby|jochen|joe|joel|joen|joesph|joey|\
johan|johanan|johann|johannes|john|johnatan|johnathan|johnathon|johnattan|johnie|johnn|johnnie|johnny|johny|johsua|jokin|\
jokubas|jolan|jon|jona|jonah|jonas|jonatan|jonathan|jonathon|jonel|jonhatan|jonnathan|jonny|jony|joram|joran|jordany|\
jordi|jordie|jordon|jordy|jorel|joren|jorge|jorgen|jorian|jorje|jos|joschua|jose|joseba|josef|joselito|josep|joseph|josh|\
joshua|joshuah|joshuan|joshue|josiah|josian|josias|josip|josua|josue|josuha|jotham|jourdan|jovan|jovani|jovanie|jovanni|\
jovanny|jovany|jowan|jozef|jozsef|juan|juanito|juaquin|judson|julen|julian|juliano|julien|julio|julius|jullian|jullien|\
julyan|junaid|junhao|jurgen|juri|justin|justino|justo|justus|justyn|juvenal|juventino|kaan|kabir|kacem|kacper|kaddour|\
kadir|kaeden|kael|kaelan|kagan|kaiden|kaiet|kail|kain|kainan|kainoa|kais|kaiser|kaito|kajus|kalan|kalden|kaleb|kaled|\
kalel|kalem|kalen|kalil|kalim|kallen|kalvin|kalyan|kamal|kamel|kamil|kamran|kamron|kamuran|kanata|kanye|karam|karan|\
karas|kareem|karel|karem|karim|karl|karlo|karlos|karsten|karthik|kashif|kasim|kasimir|kaspar|kasper|kassem|kassim|kathem|\
kaua|kauan|kauri|kavi|kavin|kavish|kawan|kayan|kaydan|kayden|kaydon|kayel|kayl|kaylon|kayne|kayron|kaysan|kayson|kazimir|\
kazuki|kealan|kean|keanan|keanu|keaton|keegan|keelan|keenan|keeran|keevin|kei|keiji|keilan|keir|keiran|keith|kelan|kelen|\
kellan|kelson|kelton|kelvyn|kemal|kemuel|ken|kenai|kenan|kendel|kendric|kendrick|kendrik|kendrix|kendry|kendryck|keni|\
kennan|kenneth|kenny|kenric|kenrick|kenson|kenta|kentaro|kento|kenton|keny|kenyon|kenzo|keon|keone|keoni|kepa|keran|\
kerem|kerim|kermit|kervens|kervin|kerwin|kevan|keven|kevin|kevyn|kewan|keyaan|keyan|keydan|keyden|keylan|keylon|keynan|\
keyron|keyshawn|keyson|keyton|keyvin|keywan|khader|khadim|khadir|khaleb|khaled|khaleel|khalel|khalid|khalif|khalifa|\
khalil|khayden|khayri|khris|kian|kiefer|kien|kieran|kieren|kierian|kieron|kilian|killian|kimo|kingsley|kip|kirian|kiril|\
kirill|kirk|kirollos|kishan|kiyan|klaus|klay|klayton|kleber|klevis|kody|koen|kofi|koji|kolin|kong|konnor|konor|konrad|\
konstantin|konstantinos|koray|koren|kornel|kory|kosta|kostas|kouider|kourosh|krish|krishan|kristian|kristijan|kristjan|\
kristof|kristofer|kristoffer|kristopher|krystian|krystofer|krystopher|krzysztof|kuba|kurt|kurtis|kwabena|kwame|ky|kyan|\
kylan|kyle|kylian|kyllian|kyls|kymani|kynan|kyo|kyran|kyrian|kyron|labib|lachlan|ladislao|ladislaw|lahbib|lahcen|\
lahouari|lahoucine|lahsen|lain|laith|lakhdar|lalo|lamar|lambert|lamberto|lamin|lamine|lamont|lancelot|lander|landon|\
larbi|larry|lars|larson|lassana|laszlo|latif|laureano|laurence|laurens|laurent|laurentino|laurentiu|lauri|laurin|lauro|\
lautaro|lawrence|layachi|layden|laydon|layne|layson|layth|layton|lazar|lazaro|lazlo|leander|leandre|leandro|leart|lebron|\
ledion|leeam|leeroy|leevi|leith|leland|lemuel|len|lennart|lennon|lennox|lenny|leno|leon|leonard|leonardo|leoncio|leonel|\
leonhard|leonid|leonidas|leopold|leopoldo|lessandro|lestat|lester|leszek|lethabo|lev|levan|levent|levente|levi|levin|\
levon|leyton|lhoucine|lhoussaine|liam|liandro|liang|liban|liberato|libero|liberto|liborio|licinio|liem|lino|linus|lion|\
lionel|lior|liron|lisandro|lissandro|livan|livio|liviu|lizandro|lleyton|lliam|lloyd|lluis|loay|lochlan|lochlann|logan|\
loghan|loic|loki|lokman|lonnie|lonny|lonzo|lorcan|loren|lorenz|lorenzo|loreto|lorien|lorik|lotfi|lothar|lou|louay|louie|\
louis|loukas|lovro|lowell|lowen|loyd|luan|luar|luay|luc|lucas|lucca|luccas|lucciano|lucian|luciano|lucien|lucio|lucius|\
ludger|ludovic|ludovico|ludvig|ludwig|ludwin|ludwing|luigi|luis|luiz|luk|luka|lukas|lukasz|luke|luken|luqman|luther|luuk|\
lyle|lyndon|lyonel|maalik|maati|maayan|maaz|mac|macario|macaulay|maceo|maciej|maddox|maden|madou|mael|magdaleno|magnus|\
mahad|mahamadou|mahamed|mahammad|mahdi|maher|mahesh|mahfoud|mahin|mahir|mahlon|mahmood|mahmoud|mahmud|mahmut|maicol|maik|\
maikel|maikol|majd|majdi|majed|majid|makan|makar|maki|makoto|maksim|maksym|maksymilian|malachai|malachy|malang|malcolm|\
malcom|maleek|malic|malick|malik|malike|maliki|malon|malte|malvin|malyk|mamadi|mamadou|mamady|mamoudou|manases|manex|\
manfred|manish|manny|manoel|manolito|manolo|manraj|mansour|mansur|manu|manuel|maor|marc|marcel|marcelino|marcell|\
marcellino|marcello|marcellus|marcelo|marcial|marciano|marcin|marcio|marck|marco|marcos|marcus|marek|mariano|mario|\
marios|marius|mariusz|markel|marko|markos|markus|marlin|marlon|marouan|marouane|marquis|marshall|martel|marten|marti|\
martim|martin|martino|marty|martyn|marvel|marvelous|marven|marvens|marvin|marvins|marvyn|marwan|marwane|marx|marzio|\
marzouk|masaki|masato|masoud|massamba|massimiliano|massimo|masson|matan|matar|matej|mateo|mateus|mateusz|mathan|matheo|\
matheus|mathew|mathews|mathias|mathieu|mathis|matias|matija|matis|matt|matteo|mattew|matthew|matthias|matthieu|matthis|\
mattia|mattias|mattin|mattis|matus|matvey|matyas|maui|maurice|mauricio|maurizio|mauro|maury|mavric|mavrick|mavrik|maxen|\
maxim|maximilian|maximiliano|maximilien|maximillian|maximino|maximo|maximus|maxwel|maxwell|mayes|maykel|mayson|mazen|\
mazin|mbarek|mbark|mbaye|mehdi|mehmet|meinrad|meir|melchor|melik|melvin|melvyn|menachem|mendel|menelik|merick|merle|\
merrick|merrill|mert|mervin|mervyn|mesut|metin|mhamed|micael|micah|michael|michal|micheal|michel|michelangelo|mick|\
mickael|mickel|mickey|micky|mico|migel|miguel|miguelito|mihai|mihail|mihailo|mikael|mikaere|mikail|mikal|mike|mikel|\
mikhael|mikhail|mikolaj|milad|milen|milhouse|millan|milo|milos|miloud|milton|mimoun|mimoune|minato|ming|minik|mino|\
miquel|mir|miran|mircea|mirco|mirko|miro|miron|miroslav|mirsad|mirza|misael|mitch|mitchel|mitchell|mizael|moaad|moad|\
moataz|modesto|modibo|modou|moe|moha|mohamad|mohamadou|mohamed|mohamedali|mohammad|mohammed|mohanad|mohand|mohaned|\
mohcine|mohib|mohmed|mohsin|mohsine|mohssine|moises|moiz|mokhtar|monir|monsef|monte|monty|mor|morad|moris|moritz|mory|\
mose|moses|moshe|mosiah|mostafa|mostapha|mouad|mouhamad|mouhamadou|mouhamed|mouhcine|mouhssine|mouloud|mounaim|mounir|\
mourad|mousa|moussa|moustafa|moustapha|muadh|muaz|muhamad|muhamed|muhammad|muhammed|muharrem|muhsin|mumin|munir|murad|\
murat|murtaza|musa|musab|mussa|mustafa|mustapha|mychael|mykael|mykhaylo|mykola|myles|mylo|myron|myson|naaman|nabeel|nabi|\
nabil|nadal|nadav|nadeem|nader|nadim|nadir|naeem|nael|nafis|naftali|nagi|nahom|nahuel|nahum|naim|naji|najib|najim|nam|\
naman|namir|naoki|naoufal|naphtali|narcis|narciso|nareg|narek|naser|nasim|nasir|nasreddine|nasser|nassim|nassir|natale|\
natalino|natalio|natan|natanael|natanel|nataniel|nate|nathan|nathanael|nathanel|nathaniel|nathanyel|nathy|natthan|naveed|\
naveen|navid|navin|nawaf|nawfal|nayan|nayden|nayef|nazar|nazario|nazir|nazzareno|ndiaga|neal|neco|ned|neel|neftali|\
nehemia|neil|neill|neji|nello|nels|nelson|nemanja|nemesio|neo|neri|nestor|netanel|nethanel|nevan|neven|neville|neymar|\
neyo|nezar|nguyen|niall|nicanor|nicasio|niccolo|nicholas|nickolas|nickson|nicolae|nicolai|nicolas|nicolo|nidal|niel|\
niels|nigel|nihat|niilo|nik|nikau|nikhil|niklas|nikodem|nikola|nikolai|nikolaj|nikolaos|nikolas|nikolaus|nikolay|nikoloz|\
niles|nilo|nils|nilson|nishan|nishanth|nissim|nithish|nitish|nizar|noah|noam|noe|noeh|noel|nojus|nolan|nomaan|noman|\
norbert|norberto|nordin|noreddine|norian|norlan|norman|nouh|nourddine|nourdin|nourdine|noureddine|nuh|nuka|numan|nuno|\
nunzio|nylan|obed|obryan|octavian|octavien|octavio|octavius|odei|oden|odilo|odin|odon|oier|oihan|oisin|olaf|olan|olav|\
ole|olegario|oleh|oleksandr|oliver|oliverio|olivier|oliviero|olmo|olti|omar|omari|omarion|omer|omid|omran|omri|ondrej|\
oneal|oneil|onesimo|onofrio|onur|onyx|orazio|oren|orenzo|oreste|orestes|orhan|ori|orian|oriel|oriol|orion|orlan|orson|\
orville|oryan|osama|oscar|osiris|oskar|osman|osmin|ossama|osvaldo|oswald|oswaldo|othman|othmane|othniel|otilio|otis|\
otman|otmane|otniel|ottavio|ottmar|otto|oualid|ouassim|oumar|ousama|ousman|ousmane|oussama|ousseynou|outman|ovidio|\
ovidiu|owain|owais|owen|ozan|ozias|pablito|pablo|pacey|paco|padraig|panagiotis|pantaleon|paolino|paolo|papa|pape|parsa|\
pascal|pascual|pasqual|pasquale|pasqualino|patric|patricio|patrick|patrik|patrizio|patryk|patxi|pau|paul|paulie|paulino|\
paulo|paulos|pavel|pavlo|pawel|pedro|peio|pepe|percy|perfecto|perrin|petar|pete|peter|petr|petro|petros|petru|pharell|\
pharrell|phi|phil|philemon|philip|philipp|philippe|phillip|phillipe|phong|phu|pierluigi|pierre|pieter|pietro|pino|pio|\
piotr|pius|placido|polo|porfirio|prakash|pranav|praveen|pravin|pravit|prem|preston|primo|prudencio|pyotr|qais|qasim|qays|\
quang|quentin|quentyn|quincy|quintin|quinton|qusay|rabie|rachid|radouan|radouane|radwan|raed|raef|rael|rafa|rafael|rafal|\
raffael|raffaele|raffaello|rafi|rafik|rafiq|rahal|raheem|rahim|rahman|rahmi|rahul|rai|raian|raiden|raif|raihan|raimondo|\
raimundo|rainald|rainer|raiyan|raj|rajan|rajesh|rajko|rajveer|rakan|rakim|ralf|ralph|ram|ramadan|raman|ramazan|ramdane|\
ramez|rami|ramin|ramiro|ramiz|ramon|ramond|ramses|ramsey|ramy|ramzi|ramzy|randal|randall|randolph|ranjit|raoul|raphael|\
rashad|rasmus|rasul|rauf|raul|ravi|rawiri|rayaan|rayan|rayane|raydan|rayden|rayhan|raylan|raymon|raymond|raymund|\
raynaldo|rayyan|raziel|razvan|recep|reda|redouan|redouane|reece|refael|reggie|reginal|reginald|regino|regis|rehan|rehman|\
rei|reid|reinaldo|reiner|reinhard|reinold|rejan|remigio|remo|remus|remy|renald|renaldo|renan|renato|renji|renny|reno|\
renzo|reshad|reuben|reuven|revan|rey|reyad|reyansh|reymond|reynald|reynaldo|reynold|reza|rhett|rhys|riad|rian|ricard|\
ricardo|riccardo|ricco|richard|richie|richy|rick|rickey|rickie|ricky|rico|ridge|ridhwan|ridley|ridouan|ridouane|ridwan|\
rifat|rigoberto|riley|rinaldo|ringo|rino|rion|rishan|rishi|ritchie|rithy|rito|riyad|rizwan|roan|robbie|robby|robert|\
roberto|roby|roc|rocco|rocky|roddy|roderic|roderick|rodger|rodin|rodney|rodolfo|rodric|rodrick|rodrigo|rody|roel|rogelio|\
roger|rogerio|rohaan|rohan|rohit|roi|rolan|roland|rolando|roldan|rolf|rolland|rollin|rolly|romain|roman|romario|romel|\
romen|romeo|romin|romolo|romualdo|romulo|ron|ronal|ronald|ronan|rone|ronel|ronin|ronnie|ronny|rooney|roque|rory|rosario|\
roscoe|rosendo|roshan|ross|rossano|rowen|roy|royce|ruben|rubens|rubin|rudi|rudolf|rudolph|rudy|rufino|rufus|ruggero|\
ruggiero|rui|rupert|ruperto|ruslan|russ|russel|russell|ryan|rylan|ryo|ryou|ryuji|saad|saaid|sabas|sabatino|saber|sabih|\
sabin|sabino|sabir|sabri|sacha|sadik|saeed|saer|safir|safouan|safwan|sahib|sahid|sahil|sahir|sai|saidou|saif|saifullah|\
saikou|saim|saimon|sait|sajad|sajan|sajid|sajjad|sal|saladin|salah|salaheddine|saleem|saleh|salek|salif|salih|salik|\
salim|saliou|salman|salomon|salva|salvator|salvatore|sam|samad|samael|samba|sameer|samer|samet|sami|samie|samiel|samir|\
samkelo|sammie|sammuel|sammy|samuel|samuele|samy|sanad|sandeep|sander|sandor|sandro|sanel|sanjay|sanjeev|sanjith|\
santhosh|santi|santino|santo|santosh|saqib|sarkis|satchel|satoshi|saturnino|saul|saulo|savas|saverio|savino|savio|sayan|\
sayden|sayed|scot|scott|scottie|scotty|seamus|sean|sebastian|sebastiano|sebastien|sedat|sedric|sedrick|segundo|seif|\
seiji|seiya|sekou|selahattin|selim|sellam|selman|selwyn|sem|semih|semir|seng|sepp|serafin|serafino|serge|sergei|sergej|\
sergey|sergi|sergio|sergiu|serhiy|serigne|serjio|serkan|servando|seth|sevag|sevak|severiano|severin|severino|severo|\
seydou|seymour|sezgin|shad|shahan|shaheed|shahid|shahir|shahzad|shain|shaka|shakeel|shakil|shakir|shakur|shamir|shane|\
shaquille|sharif|shaun|shawn|shayaan|shayan|shayn|shayne|sheikh|sheldon|shelton|shemar|sherif|sheriff|sherman|sherwin|\
shihab|shimon|shivam|shiven|shlomo|shoaib|shon|shyam|shyheim|siaka|sid|siddharth|siddhartha|sidi|sidney|sidy|siegmund|\
sigmund|silas|silvan|silvano|silverio|silvestre|silvestro|silvino|silvio|simao|simba|simeon|simo|simon|sinan|sion|sione|\
siraj|sirio|sirius|siro|sixto|siyabonga|slavko|slayton|slevin|slimane|slobodan|smail|sofian|sofiane|sohaib|sohail|soham|\
sohil|solaiman|solan|solayman|soliman|solomon|solon|soren|sorin|sotero|soufian|soufiane|soufyane|souhaib|souhail|\
soulaiman|soulaimane|soulayman|soulaymane|souleymane|souliman|soumaila|souren|souta|spencer|sriram|stan|stanislaus|\
stanislav|stanislaw|stanley|stanly|stavros|stefan|stefano|stefanos|steffan|steffen|stelian|stelios|stellan|stepan|\
stephan|stephano|stephen|stevan|steve|steven|stevie|stevin|stewart|stiven|stoyan|stu|stuart|subhan|sufian|sufyan|suhaib|\
suhail|suhayb|sukhwinder|sulaiman|sulayman|suleiman|suleman|suleyman|suliman|sunil|suraj|suren|suresh|sven|svend|syed|\
sylas|sylvan|sylver|sylvester|symeon|symon|szymon|tadeo|tadeusz|tadgh|tadzio|tafari|taha|tahar|taher|tahir|tahsin|tai|\
taib|taichi|taika|taim|taino|tairon|taj|takeshi|takuma|takumi|talal|talan|talha|talib|taliesin|talla|tamim|tamir|\
tancredi|taner|tanju|tanner|tanveer|tanvir|tao|taoufik|taoufiq|taran|taras|tarek|tareq|tarik|tariq|tatsuki|tawfiq|tawhid|\
tayeb|tayfun|taylan|taylon|taym|tayron|tayson|tayyab|ted|teddy|telmo|teng|teo|teodor|teodoro|teofilo|teoman|terance|\
terence|terrance|terrell|terrence|terry|tevfik|tevin|thad|thaddeus|thadeus|thami|tharun|theo|theobald|theoden|theodor|\
theodore|thiago|thibault|thierno|thierry|thijs|thilo|thom|thomas|thorsten|tiago|tiberio|tibor|tidiane|tigran|tijani|tilo|\
tim|timmy|timo|timofey|timon|timoteo|timothee|timothey|timothy|timur|tino|tirso|tito|titus|tiziano|tobia|tobias|tobie|\
toby|tobyas|tod|todd|todor|tom|toma|tomas|tomaso|tomasz|tomer|tommaso|tommi|tommie|tommy|tomoharu|tomy|tonatiuh|tonino|\
tonio|tonny|tony|torben|toribio|torsten|toufik|touhami|traian|travis|travys|trayvis|trent|trenton|trestan|trevis|trevor|\
trey|tri|tristan|troy|truman|trung|trystan|tuan|tudor|tulio|tullio|tunar|tuncay|tupac|turki|txomin|ty|tylan|tyler|tyller|\
tylor|tymon|tyreek|tyreese|tyrell|tyrese|tyrick|tyron|tyrone|tyronne|tyson|tywan|ubaldo|ubay|udo|ufuk|ughur|ugo|ulises|\
ulisse|ulrich|ulrik|ulysses|umair|umar|umberto|umit|umut|unai|unax|urbano|uri|uriel|usama|usman|uthman|uwe|uziel|vadim|\
vadym|vahan|vahe|val|valdemar|valentin|valentine|valentino|valentyn|valeri|valeriano|valerio|valeriy|valon|valter|vance|\
vanni|vardan|varun|vasco|vasil|vasile|vasily|vasyl|veasna|vedat|venancio|ventura|vern|vernon|veron|vic|vicente|victor|\
victoriano|victorino|victorio|viet|viggo|vignesh|vihaan|vijay|vikram|viktor|vince|vincent|vincenzo|vinh|vinicio|vinicius|\
vinnie|vinny|viorel|virgil|virgilio|virginio|vishal|vishnu|vishwa|vital|vitali|vitalis|vitaliy|vitaly|vito|vitor|\
vittorio|vitus|vivaan|vivek|vlad|vladimir|vladislav|vladyslav|vojtech|volkan|volker|volodymyr|vuk|wadie|wael|wafi|wail|\
waldemar|waldo|waleed|wali|walid|wallace|wally|walt|walter|walther|waqas|warrick|waseem|wasim|wassim|waylon|wayne|wei|\
wenceslao|wendel|wendelin|wendell|wenzel|werner|wes|wesley|wessam|wessley|wesson|westley|weston|whyatt|wiktor|wil|wilber|\
wilbert|wilbur|wiley|wilfred|wilfredo|wilfrid|wilfried|wilhelm|wiliam|willam|willard|willem|willi|william|willian|\
willibald|willie|willis|willson|willy|wilmer|wilton|wim|winfried|winslow|winston|wladimir|wojciech|wolf|wolfgang|woodrow|\
wout|wouter|wyatt|wylan|wylliam|xabi|xabier|xan|xander|xavi|xavier|xhoel|xiang|yaacov|yaakoub|yaakov|yacob|yacouba|\
yadiel|yago|yahia|yahli|yahya|yair|yakub|yaman|yamato|yamen|yamin|yancey|yanek|yanis|yaniv|yanko|yann|yannick|yannig|yao|\
yared|yari|yaron|yaroslav|yasar|yaseen|yaser|yash|yasin|yasir|yassen|yasser|yassin|yassine|yassir|yavuz|yazan|yazen|\
yazid|yehoshua|yeison|yeray|yeshua|yevgeni|yevgeny|yiannis|yichen|yigit|yinon|yoan|yoav|yoel|yohan|yohann|yohannes|yon|\
yonael|yonas|yonatan|yonathan|yong|yoni|yonis|yony|yordan|yosef|yoshua|yossef|yossi|youcef|younes|youness|younis|yousaf|\
yousef|yousif|yousouf|youssef|youssif|youssouf|yousuf|yovan|ysmael|yuen|yul|yulen|yulian|yunes|yunis|yunus|yuri|yuriy|\
yury|yusef|yusif|yussef|yussuf|yusuf|yuta|yuto|yuuma|yuval|yuvan|yuvraj|yvon|zac|zacari|zacaria|zacarias|zacary|zaccari|\
zaccaria|zach|zachari|zacharia|zachariah|zacharias|zachary|zachery|zack|zackari|zackaria|zackarie|zackary|zael|zafir|\
zaheer|zahi|zahid|zahir|zaid|zaim|zain|zaine|zaion|zair|zak|zakari|zakaria|zakariae|zakarie|zakariya|zakariyya|zakary|\
zaki|zakir|zalman|zamir|zan|zane|zaven|zavier|zayaan|zayan|zayd|zayden|zayed|zayn|zayne|zayon|zeeshan|zeev|zeid|zein|\
zeki|zeljko|zen|zeno|zenon|zephyr|zeus|zeyad|ziad|zian|zidan|zidane|ziggy|zinedine|zion|ziyaad|ziyad|ziyan|zoel|zohaib|\
zohair|zoltan|zoran|zoubir|zouhair|zouhir|zubair|zyan|zyon`)

/** Given names of women. */
export const FEMALE_NAMES =
  set(`aada|aadya|aaleyah|aalia|aaliya|aaliyah|aalyah|aaradhya|aasha|abagail|abbey|abbi|abbie|abby|abbygael|abbygail|abeer|\
abelina|abella|abi|abida|abie|abigael|abigaelle|abigail|abiha|abir|abisha|abrar|abril|aby|abygael|abygail|acacia|ada|\
adalgisa|adalia|adalina|adaline|adalyn|adalyne|adalynn|adar|adara|adassa|adaya|adda|addie|addilyn|addison|addolorata|\
addyson|adea|adel|adela|adelaida|adelaide|adele|adeleine|adelene|adelia|adelie|adelina|adeline|adelita|adella|adelle|\
adelyne|adelynn|adena|adia|adiana|adiba|adila|adina|adisa|adison|adisson|aditi|adja|adjoa|adna|adonia|adora|adoracion|\
adra|adreanna|adria|adriana|adriane|adrianna|adrianne|adrielle|adriena|adriene|adrienne|adrina|adryana|advika|ady|adyson|\
adysson|aela|aella|aelyn|aerin|aeris|aerith|aeryn|afaf|afia|afiya|afnan|afra|afrah|afsana|afton|agata|agatha|aggie|agnes|\
agnese|agnieszka|agostina|agueda|agustina|ahana|ahava|ahlam|ahna|ai|aia|aiana|aicha|aida|aide|aidee|aiko|aila|aileen|\
ailen|ailey|ailin|ailine|ailis|ailsa|ailyn|aime|aimee|aimen|aimi|aimy|aina|ainara|aine|ainhoa|aino|ainoa|ainoha|ainsley|\
aintzane|aira|aisa|aisha|aishah|aishwarya|aisling|aislinn|aislynn|aisosa|aissa|aissata|aissatou|aitana|aivy|aixa|aiya|\
aiyana|aiyanna|aiza|aizah|ajla|ajna|akane|akasha|akela|akemi|akiko|akila|akilah|akima|akina|akshara|akshaya|ala|alaa|\
alae|alaia|alaina|alaine|alaitz|alana|alanah|alandra|alanis|alanna|alannah|alanoud|alanys|alara|alaya|alayah|alayna|alba|\
albana|albena|albertina|albina|alda|alea|aleandra|alecia|aleena|aleesha|aleeyah|aleeza|alegria|aleida|aleina|aleisha|\
alejandra|alejandrina|aleksandra|aleksia|alem|alena|alesia|alessa|alessandra|alessia|alessya|alexa|alexandra|alexandrina|\
alexi|alexia|alexiana|alexie|alexina|alexy|alexya|aleya|aleyah|aleyda|aleyna|alfonsina|alia|aliah|aliana|alica|alice|\
alicea|alicia|alicja|alicya|alida|alie|aliha|alika|alima|alimatou|alin|alina|aline|aliona|alis|alisa|alise|alisea|alisha|\
alishba|alisia|alison|alissa|alisse|alissia|alisson|alissya|alisya|alita|alix|aliya|aliyah|aliyana|aliyyah|aliza|alize|\
alizea|alizee|alizia|alizon|alla|allana|allegra|allia|alliah|allicia|allie|allison|allissa|allisson|alliya|alliyah|\
allyah|allyana|allycia|allyson|allyssa|allyssia|allysson|almira|almudena|alona|alondra|altagracia|altea|althea|altina|\
alva|alvina|alya|alyah|alyana|alyanna|alyce|alycia|alyia|alyiah|alyna|alyne|alyona|alys|alysa|alyse|alysea|alysha|alysia|\
alyson|alyss|alyssa|alyssah|alysse|alyssia|alysson|alyx|alyze|ama|amable|amada|amadea|amahle|amaia|amaira|amal|amalia|\
amalie|amalya|amana|amanda|amandine|amane|amani|amanie|amany|amara|amaranta|amaria|amarilys|amaris|amarya|amaryllis|\
amarys|amatullah|amaya|amayah|ambar|amber|amberly|ambra|ambre|ambrosia|ameena|ameera|amel|amela|ameli|amelia|amelie|\
amelija|amelina|ameliya|amellia|amely|amelya|amena|ameni|ami|amica|amie|amila|amilia|amilya|amina|aminah|aminata|aminta|\
amira|amirah|amita|amma|ammara|amna|amnah|amor|amparo|amra|amreen|amrita|amy|amyra|ana|ana-maria|anabel|anabela|anabella|\
anabelle|anae|anaeli|anaelle|anah|anahi|anahit|anahita|anahy|anaia|anaid|anais|anaisa|anaise|anaiz|analia|analie|\
analucia|analy|anam|anamaria|anamika|ananda|ananya|anarose|anastacia|anastasia|anastasiia|anastasija|anastasiya|\
anastassia|anastasya|anastazia|anastazja|anaya|anayah|anays|anca|ancuta|andie|andjela|andora|andreana|andree|andreea|\
andreia|andreina|andrena|andria|andriana|andrina|ane|anea|anel|anela|anelia|anelise|anella|anelle|anesa|anessa|aneta|\
anett|anette|aneya|ange|angela|angele|angeles|angeli|angelia|angelica|angelie|angelika|angelina|angeline|angelines|\
angelique|angelita|angella|angelle|angellina|angely|angelyna|angelyne|angelys|angie|angy|anh|ani|ania|anica|anicia|anie|\
aniece|aniela|aniella|anika|anila|anina|anique|anisa|anisha|anishka|anisia|anissa|anissia|aniston|anita|aniya|anja|\
anjali|anjalie|anjana|anjara|anjela|anjelica|anjelina|anju|anjuli|anka|anke|ann|anna|annabel|annabella|annabelle|annah|\
annais|annalaura|annalena|annalia|annalie|annalisa|annalucia|annaly|annamaria|annasofia|annastasia|annaya|annayah|anne|\
anneli|annelie|annelies|anneliese|annelise|annella|annelore|annelyse|annemarie|annett|annetta|annette|anni|annia|annicka|\
annie|annika|annisa|annissa|annmarie|annunziata|anny|annya|anohito|anouk|anoushka|anqi|anselma|anta|antea|anthea|\
antigone|antoinette|antonela|antonella|antonia|antonie|antonieta|antonietta|antonina|anusha|anushka|anuska|anwen|anya|\
anyah|anycia|anyelina|anysia|anyssa|aoi|aoife|aouatif|apolline|apollonia|apolonia|apryl|aqsa|ara|arabella|arabelle|\
araceli|aracelis|aracely|arai|arantxa|arantza|arbia|arcadia|arcangela|archana|areej|arelis|arena|aretha|arfa|argelia|\
aria|ariadna|ariadne|ariah|ariam|ariana|ariane|arianna|arianne|ariela|ariele|ariella|arielle|arife|arij|arin|arina|arisa|\
arisha|arista|ariya|arleen|arlena|arlene|arlet|arlette|arlinda|arline|armanda|armela|armida|armina|arminda|armine|armoni|\
armonia|armonie|arnela|aroha|arpita|arsenia|arta|artemia|artemis|artemisia|aruna|arwa|arwen|arya|aryah|aryam|aryana|\
aryanna|aryelle|arzu|ascension|aseel|asha|ashana|ashanti|ashanty|asheley|ashlee|ashleigh|ashley|ashli|ashlie|ashly|\
ashlyn|ashna|ashraqat|ashton|asil|asiya|asiyah|asja|asli|asma|asmaa|asmae|asmahan|asmita|asra|assata|assia|assil|assiya|\
assunta|asta|aster|astou|astrid|astryd|asya|ataahua|atalia|atena|athalia|athalie|athanasia|athea|athena|athina|atika|\
atina|atiya|atlantis|aubery|aubree|audelia|audra|audree|audrena|audrey|audri|audrie|audrina|audry|augusta|auguste|\
augustina|augustine|aura|aurea|aurela|aurelia|aureliana|aurelie|auria|auriana|aurianna|aurielle|aurora|austeja|autumn|\
ava|avah|avalon|avana|avelina|aveline|avigail|avila|avital|aviva|avneet|awa|axelle|aya|ayaa|ayaat|ayada|ayah|ayame|ayana|\
ayanah|ayane|ayanna|ayannah|ayat|ayda|ayelen|ayesha|ayfer|aygun|ayiana|ayisha|ayla|aylah|aylana|aylee|ayleen|aylen|aylin|\
aylina|ayline|aylinn|aylla|aymara|aymee|ayn|aynur|ayra|ayse|aysel|aysenur|aysha|ayssa|aysun|ayten|ayumi|ayza|aza|azadeh|\
azalee|azalia|azaria|azelia|azia|aziza|azizah|azra|azucena|azul|azuna|azure|azza|azzurra|babette|badia|badiaa|bahar|\
bahija|balbina|bambi|banu|barbara|barbe|barbora|barbra|basilia|basma|basmala|bassma|batoul|batsheva|batul|batya|baya|\
bayan|bayarmaa|bea|beata|beatrice|beatris|beatrix|beatriz|becca|becky|beila|bela|belen|belgin|belinay|belinda|belkis|\
belle|bellina|belma|benedetta|benedicta|benicia|benilde|benita|berenice|berit|bernadette|bernadine|bernarda|bernice|\
berra|berta|bertha|berthilde|bertie|bertille|bertina|beryl|bess|bessie|bessy|betania|beth|bethanie|bethany|bethel|betina|\
betsabe|betsy|bette|bettie|bettina|betty|bettye|betul|beula|beulah|bev|beverley|beverly|bianca|bianka|bibiana|bienvenida|\
bijou|bilge|biljana|bina|binita|binta|binti|bintou|birgit|bisma|bismah|bitia|blanca|blanche|blandina|blanka|bluma|blythe|\
bobbi|bobbie|bochra|boglarka|bolormaa|bonita|bonnie|bonny|bouchra|boutaina|brandi|brandie|breanna|breanne|bree|brenda|\
brendy|brenna|briana|brianda|brianna|brianne|bridget|bridgett|bridgette|briella|brigid|brigida|brigitta|brigitte|brihana|\
brihanna|brinda|brisa|briseida|briseis|britanny|britany|brithany|brithney|britney|britt|britta|brittanie|brittany|\
brittney|brittni|brittny|briyana|bronwyn|brooke|brooklyne|brooklynn|bruna|brunella|brunhild|brunhilde|bryana|bryanna|\
bryhanna|brynn|btissam|buket|bushra|cadia|caelia|caitlin|caitlyn|caitlyne|cala|cali|calia|calie|calina|calissa|calista|\
calixta|callia|callie|calliope|callista|cally|calogera|caly|calypso|calyssa|calysta|camelia|camellia|camie|camila|camile|\
camilia|camilla|camille|camillia|cammie|cammy|camryn|camy|camyla|camylle|candace|candela|candelaria|candice|candida|\
candie|candy|candyce|cansu|caprice|capucine|cara|caren|caridad|carin|carina|carine|carinne|carissa|carla|carlene|carley|\
carlie|carlina|carline|carlita|carlota|carlotta|carly|carlyn|carma|carme|carmel|carmela|carmelia|carmelina|carmelita|\
carmella|carmelle|carmen|carmina|carol|carola|carolann|carolanne|carole|carolin|carolina|caroline|carolyn|carolyne|\
carrie|carrol|carys|casandra|casilda|casimira|cassandra|cassi|cassia|cassiana|cassidi|cassidie|cassie|cassy|cataleya|\
catarina|caterina|caterine|catherina|catherine|cathleen|cathrine|cathryn|cathy|cati|catia|catie|catina|catrina|catriona|\
caty|cayetana|cayla|cecelia|cecile|cecilia|cecilie|cecillia|cecily|cecylia|cedra|celena|celene|celesta|celeste|celestina|\
celestine|celia|celicia|celie|celina|celine|celise|celsa|cely|cemre|ceren|cerena|cerina|cerise|ceyda|ceylin|chadia|\
chafia|chahd|chahida|chahrazad|chaima|chaimaa|chaimae|chaira|chama|chams|chana|chanda|chandra|chanel|chanell|chanelle|\
chani|chania|chanice|channa|channelle|chantal|chantelle|chany|chanya|chara|charifa|charis|charissa|charla|charlee|\
charleen|charlena|charlene|charlette|charline|charlise|charlize|charlotte|charly|charlye|charlyn|charlyze|charmaine|\
chaya|chayenne|chayma|chaymaa|chaymae|chedeline|chelby|chelsea|chelsee|chelsey|chelsie|chelsy|chenoa|cher|cheri|cherie|\
cherry|cheryl|cheyene|chiara|chimamanda|chioma|chloe|chloee|chloey|chorouk|chrissie|chrissy|christa|christabel|\
christabelle|christal|christana|christel|christella|christelle|christen|christia|christiana|christiane|christianne|\
christie|christin|christina|christine|christy|chrystal|chrystina|ciana|cianna|ciara|ciarra|cicilia|ciel|cielo|cierra|\
cindel|cinderella|cindi|cindy|cinthia|cinthya|cintia|cintya|cinzia|cipriana|cira|circe|citlali|clair|claira|claire|clara|\
clare|claribel|clarice|clarie|claris|clarisa|clarissa|clarisse|clarita|clary|claryssa|claudette|claudia|claudina|\
claudine|clea|clelia|clemence|clemencia|clementina|clementine|cleo|cleopatra|clio|cloe|cloee|clorinda|clotilde|clover|\
coco|coleen|colette|colleen|collette|concepcion|concetta|concha|conchita|connie|consolacion|constance|constancia|\
constantina|constantine|constanza|consuelo|cora|coralia|coralie|coraline|coralyn|cordelia|cordula|coretta|cori|corie|\
corina|corine|corinna|corinne|cornelia|corrie|corrine|corynne|cosette|cosima|costanza|coumba|courtney|courtni|courtny|\
covadonga|cozette|crista|cristal|cristalina|cristel|cristela|cristiana|cristiane|cristina|cristine|crysta|crystel|cyan|\
cyana|cyane|cyann|cyanna|cyanne|cyara|cyndi|cyndy|cynthia|cyntia|cyria|daena|daenerys|dafne|dagmar|dahiana|dahlia|\
dahlila|dahlya|daiana|daila|daina|daira|daisie|daissy|dajana|dakota|dala|dalal|dali|dalia|daliah|daliana|dalida|dalila|\
dalilah|dalina|dalinda|daliya|dally|daly|dalya|dalyla|damaris|damarys|damia|damiana|damya|dana|danae|danah|danay|danaya|\
danella|danette|dani|dania|daniah|danica|danie|daniela|daniele|daniella|danielle|danielly|danijela|danika|danila|danita|\
danitza|daniya|daniyah|daniz|danna|danni|danuta|danya|danyah|danyele|danyla|daphna|daphne|daphnee|daphney|dara|darby|\
darcey|darcie|dareen|daria|dariana|darielle|darina|dariya|darla|darleen|darlena|darlene|darline|darya|dasha|davia|davida|\
davina|davinia|daya|dayami|dayana|dayanara|dayanna|dayanne|dayle|daylia|dayna|dayra|daysi|deana|deandra|deann|deanna|\
deanne|deb|debbie|debby|debora|deborah|debra|debrah|dede|dee|deedee|deena|deepika|defne|dehlia|deidre|deirdre|deisy|\
dejana|dela|delfina|delia|deliah|delicia|delila|delilah|delina|delinda|della|delores|deloris|delphina|delphine|delsy|\
demetra|demetria|demi|dena|denia|denice|denisa|denise|denisia|denisse|denize|denya|denyse|deolinda|derin|derya|desideria|\
desiree|despina|destinee|destiny|deva|devika|devina|devora|devorah|deyanira|deyna|deysi|dhalia|dharma|dhia|dhiya|dia|\
diala|diamante|diamantina|diamond|diana|diandra|diane|diani|dianna|dianne|diany|diara|diarra|didem|diem|digna|dijana|\
dikra|dilara|dilek|dilia|dima|dimitra|dina|dinah|dinara|diona|dione|dionisia|dionne|dior|diora|divina|divya|diya|diyana|\
djamila|djeneba|doaa|doina|dolce|dolores|domenica|dominga|dominika|dominique|domino|domitilla|dona|donata|donatella|\
donia|donika|donna|donya|dora|dorcas|doreen|dorene|dorette|doriana|dorianna|dorina|dorinda|doris|dorita|dorla|dorota|\
dorotea|dorothea|dorothee|dorothy|dorthy|dory|dottie|doua|douaa|douae|dounia|dounya|drifa|drissia|dua|dulce|dulcie|\
dulcinea|dunia|dunja|dunya|dusanka|dyana|dyane|dyanna|dyna|ebony|ebru|ecaterina|ece|ecrin|eda|edda|edel|edeline|eden|\
edie|edina|edita|edith|edna|eduarda|edurne|edvige|edwina|eeva|eevi|egle|eila|eileen|eiliyah|eilleen|eily|eilyn|eimy|eira|\
eire|eirinn|eisha|ekaterina|ekram|ekta|ela|elaia|elaina|elaine|elana|elane|elanie|elanna|elanor|elara|elaya|elayna|elba|\
elda|elea|eleah|eleana|eleanna|eleanor|eleanore|electra|eleina|elektra|elen|elena|elene|eleni|elenie|elenna|elenor|\
eleonor|eleonora|eleonore|elettra|eleya|eleyna|elfi|elfride|elfriede|elga|elham|elia|eliana|elianah|eliane|elianna|\
elicia|elida|elide|elidia|elie|elif|elifnur|elika|elin|elina|elinor|elinore|eliona|eliora|elis|elisa|elisabel|elisabet|\
elisabeta|elisabete|elisabeth|elisabetta|elise|elisea|elisheva|elisia|eliska|elissa|eliya|eliyah|eliyana|eliza|elizabet|\
elizabeta|elizabete|elizabeth|elizaveta|elize|elizia|elka|elke|ella|ellah|ellana|ellea|ellen|ellena|elley|elli|ellia|\
elliana|ellie|elliette|ellina|ellinor|ellora|elly|ellyana|ellyn|elma|elmedina|elmina|elmira|elna|elnora|elodia|elodie|\
eloina|eloisa|eloise|elona|elora|elorah|elouise|elowen|elsa|elsi|elsie|elsy|elva|elvia|elvina|elvira|elyana|elyanah|\
elyanna|elycia|elyn|elyna|elynn|elysa|elysabeth|elyse|elysha|elysia|elyssa|elyssia|elyza|elyzabeth|elza|elzbieta|ema|\
emalia|eman|emanuela|emanuella|emanuelle|emelda|emelia|emelie|emelina|emeline|emely|emelyn|emerald|emeraude|emi|emie|\
emiko|emile|emilee|emili|emilia|emiliana|emilie|emilija|emiline|emillia|emillie|emilly|emily|emilya|emina|emine|emira|\
emlyn|emma|emmah|emmaline|emmanuela|emmanuella|emmanuelle|emme|emmelie|emmeline|emmi|emmie|emmy|emmylou|emna|emy|emylia|\
emylie|ena|enara|enaya|encarnacion|enea|enedina|eneida|engracia|enia|enid|eniola|enisa|enma|enna|enola|enrica|enriqueta|\
enza|eowyn|era|eri|erica|ericka|erika|erin|erina|erinn|eris|erisa|erlinda|erma|ermelinda|ermina|erminia|erna|ernesta|\
ernestina|ernestine|ersilia|eryka|erykah|eryn|erynn|erza|esha|eshaal|eshal|eshana|esin|esma|esme|esmee|esmeralda|\
esperanza|esra|esraa|estee|estefani|estefania|estefany|estel|estela|estele|estella|estelle|ester|estera|estere|esther|\
estitxu|estrella|eszter|etana|etelvina|ethel|etienne|etna|etta|etty|eugenia|eugenie|eulalia|eunice|eusebia|eva|evah|\
evalina|evaline|evana|evangelia|evangelina|evangeline|evangelyne|evanie|evanna|evanne|eveleen|evelia|evelin|evelina|\
eveline|evely|evelyn|evelyna|evelyne|everly|evette|evgenia|evi|evie|evita|evon|evonne|evrim|evy|ewa|ewelina|eya|eyana|\
eyla|eyleen|eylin|eyva|fabia|fabiana|fabienne|fabiola|fabrizia|fadila|fadma|fadoua|faduma|fadwa|fahima|faina|faiza|\
faizah|fajr|fallon|fama|fani|fanni|fannie|fanta|fany|faouzia|fara|farah|farha|farhana|faria|farida|fariha|farrah|fartun|\
faryal|farzana|fatema|fatemeh|fathia|fathima|fatiha|fatim|fatima|fatimah|fatimata|fatimazahra|fatime|fatimetou|fatin|\
fatine|fatma|fatmata|fatna|fatou|fatouma|fatoumata|fattouma|fatuma|fatumata|fausta|faustina|fawzia|fay|faye|fayna|fayza|\
fe|febe|federica|fedora|felecia|felice|felicia|feliciana|felicidad|felicita|felicitas|felicite|felicity|felina|felipa|\
felisa|fenna|ferdaous|feride|fermina|fernanda|fettouma|feyza|fidelia|fien|filippa|filomena|fina|fiona|fionna|fiorella|\
fiorenza|firdaous|firdaus|firdaws|fiza|flaminia|flavia|fleur|flor|flora|florencia|florentina|floria|floriana|florica|\
florina|florinda|folashade|fortuna|fortunata|fortune|fotini|fouzia|fozia|fran|franca|frances|francesca|franceska|\
francette|franchesca|francheska|francia|francina|francine|francisca|francoise|franka|franziska|freda|freja|freya|freyja|\
frida|frieda|fuensanta|fulvia|funda|gabbie|gabby|gabi|gabija|gabriela|gabriella|gabrielle|gabryelle|gaelle|gaetana|gaia|\
gala|gale|galia|galina|galit|galla|galya|galyna|gamalat|gamila|gania|ganna|gara|garnet|gaya|gayane|gayle|gea|geena|\
gelsomina|gema|gemma|gena|genesis|genevieve|genia|genie|genna|genny|genoveffa|genoveva|georgette|georgiana|georgie|\
georgina|geralde|geraldina|geraldine|gerarda|gerardina|gerda|geri|gerlinde|germaine|germana|gerta|gertrud|gertrude|\
gessica|ghita|ghizlan|ghizlane|ghofran|gia|giada|giana|gianina|gianna|giannina|gigi|gila|gilda|gillian|gimena|gina|\
ginesa|ginevra|ginger|ginna|ginny|gioia|giordana|giorgia|giovana|giovanna|gisel|gisela|gisele|gisella|giselle|gita|\
giulia|giuliana|giulianna|giulietta|giuseppa|giuseppina|giusy|gizele|gizelle|gizem|gladis|gladys|glena|glenda|glenna|\
gloria|gloriana|glory|glorya|glynis|gohar|golda|goldie|googoosh|gracia|graciana|gracie|graciela|graciella|gracy|grayce|\
grazia|graziella|grecia|gregoria|greta|gretchen|grete|gretel|gretta|grisel|griselda|gudrun|guendalina|guiliana|\
guillermina|guinevere|gunay|gunel|gurleen|gwen|gwendolen|gwendolyn|gwendolynn|gwenna|gwyneth|gyselle|habiba|haby|hada|\
hadassa|hadassah|hadda|hadhoum|hadia|hadiatou|hadil|hadiya|hadja|hafida|hafsa|hafsah|hafssa|hagar|haidy|haila|hailee|\
hailey|hailie|hailley|haily|haizea|haja|hajar|hajer|hajira|hajra|hakima|hala|halana|haleema|haley|halia|halima|halina|\
halla|halley|hallie|halyna|hamida|hamide|hamna|hana|hanaa|hanadi|hanae|hanah|hanako|hanalei|hanan|hanane|hania|hanifa|\
hanife|hanin|haniya|hanna|hannah|hannan|hannelore|hannia|hanny|hariet|hariette|harini|harleen|harmonie|harmony|harpreet|\
harriet|harriett|harriette|haruka|hasina|hasini|hasmik|hasna|hasnaa|hasnae|hassana|hassania|hassna|hasti|hatice|hattie|\
hava|havanna|hawa|haya|hayat|hayate|haydee|hayla|haylee|hayleen|hayley|haylie|hayriye|heather|heba|hegoa|heide|\
heidemarie|heidi|heidie|heidy|heike|helana|heleen|helen|helena|helene|helga|helia|heliana|helina|hellen|helly|helma|\
helmi|hema|hena|hend|henna|henny|henrietta|henriette|henrika|henya|hera|hermelinda|hermina|hermine|herminia|hermione|\
herta|hertha|hessa|hester|hevin|hiba|hibah|hidaya|hila|hilal|hilaria|hilarie|hilary|hilda|hildegard|hillary|hilma|himari|\
hina|hinano|hind|hinda|hira|hlima|hoda|hodaya|hollie|hong|honora|honorata|honoria|horia|hortencia|hortense|hortensia|\
hosanna|hosna|hosniya|houda|houria|houriya|huda|husna|hussa|hyacinth|iana|ianna|iara|ibtisam|ibtissam|ibtissame|ida|\
idalia|idalina|idania|idoia|idoya|ieva|ifrah|ignacia|ignazia|ihintza|ihsan|ihsane|ihssan|ihssane|ikhlas|ikram|ikrame|ila|\
ilana|ilaria|ilayda|ilda|ildiko|ilea|ileana|ilena|ilene|ilenia|ilham|ilhame|ilia|iliana|ilianna|ilina|iliyana|ilka|\
illana|illeana|illiana|illianna|illyana|illyanna|ilma|ilona|ilonka|ilsa|ilse|ily|ilyana|ilyanna|ilyssa|imaan|iman|imane|\
imani|imanie|imelda|imen|imma|immacolata|immaculada|imogen|imogena|imogene|ina|inaaya|inah|inara|inas|inass|inaya|inayah|\
inci|indhira|indi|indira|indra|indya|ines|inessa|inga|inge|ingeborg|ingrid|iniya|inji|inka|inna|innaya|innocence|\
inocencia|insaf|inssaf|intissar|intza|io|ioana|ioanna|iola|iolana|iolanda|iole|iona|ione|ionela|ionna|ipek|iqra|iraida|\
iram|irati|irena|irene|iria|iriana|irina|iris|irma|irmgard|irsa|iryna|irys|isa|isabeau|isabel|isabela|isabele|isabell|\
isabella|isabelle|isadora|isamar|isatou|isaura|isha|ishana|ishani|ishika|isidora|isidore|isidra|isis|isla|islande|islem|\
ismahan|isobel|isolda|isolde|isolina|isora|isra|israa|israe|issraa|isys|ita|italia|itto|itzel|itziar|iulia|iuliana|iva|\
ivaana|ivalu|ivana|ivanka|ivanna|ivette|ivie|ivon|ivona|ivone|ivonne|ivy|iwona|iyana|iyona|iza|izabel|izabela|izabella|\
izabelle|izar|izaro|izel|izumi|izza|izzie|izzy|jaana|jacinda|jacinta|jackeline|jackie|jacky|jaclyn|jacquelina|jacqueline|\
jacquelyn|jada|jadwiga|jael|jaelle|jaelyn|jahida|jahlia|jahna|jahnaya|jaida|jaimie|jaina|jala|jalia|jalila|jalina|jaliya|\
jaliyah|jalya|jalyah|jamela|jamelia|jamella|jami|jamila|jamilah|jamilla|jamy|jamyla|jana|janaa|janae|janah|janaina|janan|\
janani|janat|janaya|jane|janel|janele|janell|janella|janelle|janessa|janet|janeth|janette|janice|janie|janina|janine|\
janique|janira|janis|janise|janita|janna|jannah|jannat|jannate|janne|jannet|jannette|jannie|janny|janyce|jaquelin|\
jaqueline|jara|jasleen|jasmeen|jasmeet|jasmin|jasmina|jasmyn|jasmyne|jaspreet|jassmine|javiera|jaya|jayah|jayana|jayanah|\
jayani|jayanna|jaycee|jayda|jayla|jaylee|jayleen|jaylie|jayline|jaylis|jaymie|jayna|jayne|jazia|jazmin|jazmine|jeana|\
jeane|jeanelle|jeanette|jeanie|jeanina|jeanine|jeanna|jeanne|jeannette|jeannie|jeannina|jeannine|jeanny|jehan|jelena|\
jelina|jelissa|jema|jemaa|jemima|jemimah|jemma|jen|jena|jenah|jenaya|jenaye|jenelle|jenessy|jenifer|jeniffer|jenine|\
jenisha|jenna|jennah|jennette|jenni|jennie|jennifer|jenniffer|jennipher|jenny|jennyfer|jeny|jenyfer|jeri|jerri|jerusalen|\
jesica|jess|jessalynn|jesse|jessi|jessica|jessika|jessyca|jessye|jessyka|jezabel|jezabelle|jezebel|jhade|jhoanna|jia|\
jiahui|jiana|jiaqi|jiayi|jihan|jihane|jil|jilian|jill|jillian|jimena|jina|jing|jo|joan|joana|joane|joanie|joann|joanna|\
joannah|joanne|joannie|joaquina|joceline|jocelyn|jocelyne|jodi|jodie|jody|joee|joelie|joella|joelle|joellen|joelly|joely|\
johana|johanna|johannah|johanne|johanny|johara|joia|jolanda|joleen|jolena|jolene|jolina|joline|jone|jonelle|joni|jordana|\
jordane|jordanna|jordanne|jorgina|josee|josefa|josefina|josefine|joseline|joselle|josely|joselyn|joselyne|josepha|\
josephina|josephine|josette|josiane|josianne|josie|josline|josseline|josselyne|jossette|jossie|joud|jovana|jovanna|\
jovita|joya|joyce|jozette|juana|juanita|judeline|judie|judit|judith|judy|jule|jules|juli|julia|juliana|juliane|juliann|\
julianna|julianne|julie|julienne|juliet|julieta|julieth|julietta|juliette|julina|julissa|julita|jullia|julliette|jully|\
julyana|julyanna|jumana|juna|junia|junie|juno|justa|justina|justine|justyna|justyne|jutta|kabita|kacey|kacia|kacie|kacy|\
kadi|kadia|kadiatou|kadidia|kadidiatou|kadidja|kadija|kadijah|kady|kaede|kaela|kaelie|kaely|kaelyn|kaelynn|kaena|kahlan|\
kaia|kaila|kailani|kaili|kailly|kaily|kailyn|kailyne|kaina|kainat|kaira|kaisha|kaithlyn|kaitlin|kaitlyn|kaitlyne|kaja|\
kala|kalea|kaleigh|kalena|kali|kalia|kaliana|kalie|kalila|kalima|kalina|kalinda|kalissa|kalista|kaliya|kaliyah|kalle|\
kallie|kallista|kally|kaltoum|kaly|kalya|kalyani|kalyna|kalyssa|kalysta|kamala|kamar|kamaria|kamelia|kami|kamila|kamilah|\
kamile|kamilia|kamilla|kamille|kamilya|kamyla|kamylle|kana|kandice|kandyce|kanika|kany|kanya|kanyakumari|kanza|kaori|\
kaoutar|kaouthar|kara|kareen|karen|kari|karima|karin|karina|karine|karinne|karishma|karisma|karissa|karla|karlene|karlie|\
karlina|karly|karlyn|karma|karmen|karol|karola|karole|karolina|karoline|karolyn|karolyne|kary|karyn|karyna|kasandra|\
kasia|kassandra|kassi|kassia|kassidy|kassie|kassy|kat|kata|katalin|katalina|katalyna|katarina|katarzyna|kate|kateleen|\
katelyn|katelyne|katelynn|kateri|katerina|katerine|kateryna|kathaleen|kathalina|katharina|katharine|katheleen|kathelyn|\
katherin|katherina|katherine|kathia|kathie|kathleen|kathlyn|kathrin|kathrine|kathryn|kathy|kathya|kati|katia|katiana|\
katie|katina|katiuscia|katixa|katja|katlyn|katrin|katrina|katrine|katryn|kattalin|kattie|katty|katy|katya|kavita|kawtar|\
kawthar|kawther|kay|kayana|kaycee|kaycie|kaye|kayla|kaylah|kaylee|kayleen|kayleigh|kayli|kaylia|kayliah|kayliana|kaylie|\
kaylin|kaylina|kaylis|kaylla|kayna|kayra|kaysha|kaysia|kaysie|kayte|kea|keana|keeley|keely|keerthana|keesha|keiko|keila|\
keilana|keina|keira|keisha|keisi|keisy|kejsi|kelcy|keley|keli|kelia|keliah|kelicia|kelina|kelis|keliyah|kella|kelley|\
kelli|kellie|kelly|kellyanna|kellyanne|kellyn|kelsea|kelsi|kelsie|kelsy|keltoum|kely|kena|kenda|kendal|kendra|kendy|\
kenia|kenly|kenna|kensy|kenza|kenzi|kenzie|kenzy|keona|kera|keren|keri|kerri|kerstin|keshia|kesia|ketsia|ketty|keva|\
kexin|keya|keyana|keyanna|keyla|keylah|keylie|keyna|keyra|keysha|keyshia|keysi|kezia|keziah|khadidiatou|khadidja|khadija|\
khadijah|khadijatou|khadije|khadra|khady|khaila|khaira|khalia|khalida|khalila|khaoula|khawla|khayla|kheira|khiara|khira|\
khloe|kholoud|khongordzol|khouloud|khyra|kia|kiana|kianna|kiara|kiarah|kiarra|kiera|kiersten|kiley|kilia|kim|kima|kimaya|\
kimberlee|kimberley|kimberli|kimberlie|kimberlly|kimberly|kimi|kimia|kimiko|kimiya|kimmernaq|kimmie|kimmy|kimora|kimya|\
kimyah|kina|kindra|kine|kinga|kinsey|kinsley|kinza|kinzy|kiona|kira|kirsten|kirstin|kirsty|kisha|kismet|kitana|kiya|\
kiyana|kiyomi|kizzy|klara|klarisa|klarissa|klaudia|klea|kloe|kloey|koko|komal|konstantina|konul|kora|kori|korinna|\
kornelia|kourtney|krisha|krissy|krista|kristal|kristel|kristelle|kristen|kristi|kristiana|kristie|kristin|kristina|\
kristine|kristy|kristyna|krizia|krysta|krystal|krystel|krysten|krystiana|krystie|krystina|krystyna|ksenia|kumba|kya|\
kyana|kyanna|kyara|kyarah|kyarra|kyera|kyla|kylee|kylia|kyliana|kylianne|kylie|kyllie|kymberley|kymia|kyra|kyrah|kyria|\
kyrsten|lacey|lacie|lacy|ladona|ladonna|lael|laela|laelia|laelle|laetitia|lahna|laia|laiana|laiba|laida|laila|laily|\
laina|lainy|laisha|laiya|laiza|laken|lakesha|lakshmi|lala|lale|lali|lalia|lalita|lalitha|lama|lamia|lamiaa|lamiae|lamija|\
lamis|lamiya|lamya|lamyaa|lamyae|lan|lana|lanae|lanah|landry|lani|lania|lanna|lannah|lara|larah|larisa|larissa|larysa|\
laryssa|latasha|latifa|latisha|latonya|latoya|launa|laura|lauralee|lauralie|laurana|laureana|laureen|laurel|lauren|\
laurencia|laurene|laurentia|laurentina|lauretta|laurie|laurina|laurinda|lauryn|laurynn|lavanya|laverna|laverne|lavinia|\
laxmi|laya|layah|layal|layali|layan|layana|layanna|layla|laylana|laylla|layna|laynie|lea|leah|leana|leandra|leane|leanie|\
leann|leanna|leanne|leany|leda|leeana|leeann|leela|leeloo|leen|leena|leeya|leeyah|leia|leiana|leidy|leigh|leila|leilah|\
leilana|leilani|leilanie|leilany|leili|leilia|leily|leina|leire|leiya|leiyah|leja|lejla|lela|lelia|lemya|lena|lenah|\
lenaya|lenette|leni|lenka|lenna|lenora|lenore|leocadia|leola|leona|leonarda|leoncia|leone|leoni|leonia|leonida|leonie|\
leonna|leonor|leonora|leonore|leontina|leora|lesedi|lesia|lesley|lesli|leslie|lesly|leslye|leticia|letitia|letizia|\
lettie|levana|lex|lexa|lexi|lexia|lexie|lexy|leya|leyah|leyan|leyana|leyanna|leyla|leyli|leyna|lia|liah|lian|liana|\
lianah|liandra|liane|lianna|lianne|liara|liat|liba|libbie|libby|libera|liberata|libertad|liberty|libia|licia|lida|lidia|\
lidiya|lidya|liel|liela|lielle|lien|liepa|liese|liesel|lieselotte|ligia|lila|lilah|lilana|lilea|lili|lilia|liliah|lilian|\
liliana|liliane|lilianna|lilianne|lilibeth|lilie|lilienne|lilit|lilith|liliya|lilja|lilla|lillah|lilli|lillia|lillian|\
lilliana|lilliane|lillie|lilly|lilo|lilou|lilya|lilyana|lilyanna|lilyrose|lin|lina|linah|lincy|linda|linde|lindsay|\
lindsey|lindsi|lindsy|lindy|linette|ling|linh|linley|linna|linnea|linsay|linsey|linsy|linzy|liona|liora|liria|lis|lisa|\
lisabeth|lisandra|lisanne|lisbet|lisbeth|lise|lisette|lissa|lissandra|lisset|lissette|lita|litzy|liubov|liudmyla|liv|\
livia|liviana|livie|livy|livya|liya|liyah|liyana|liyanna|liz|liza|lizandra|lizbeth|lizeth|lizette|lizzie|lizzy|ljiljana|\
lluna|lluvia|loa|lobna|loganne|loida|lois|lola|loli|lolita|lolla|lona|loni|lonna|lora|loraina|loraine|loralie|lore|lorea|\
loredana|loreen|lorelai|lorelei|lorelie|lorella|lorely|lorena|lorene|lorenna|lorenza|loreta|loretta|loreyna|lori|loriana|\
lorianna|lorianne|lorie|lorin|lorna|lorraina|lorraine|lorri|lorrie|lory|loryn|lotte|lottie|louann|louanne|loubna|louella|\
louisa|louise|louiza|lourdes|lovelie|lovina|lua|luana|luann|luanna|luanne|luba|lubna|luccia|lucciana|luce|lucelia|lucero|\
luci|lucia|luciana|lucianna|lucianne|lucie|luciene|lucienne|lucija|lucila|lucile|lucilia|lucilla|lucille|lucina|lucinda|\
lucine|lucrecia|lucretia|lucrezia|lucy|lucynda|ludivina|ludmila|ludmilla|ludovica|ludwika|luela|luella|luigia|luigina|\
luisa|luisana|luise|luiza|lujain|lula|lulia|lulu|lulwa|luma|lumi|luna|lunah|lunna|lupe|lupita|lurdes|lusia|luz|luzia|\
luzmila|lya|lyah|lyana|lyann|lyanna|lyanne|lyda|lydia|lydiana|lydianne|lydie|lyla|lylah|lyli|lylia|lylian|lyliana|\
lylianna|lylie|lylla|lyllie|lyn|lyna|lynda|lyndie|lyndsay|lyndsey|lyne|lynelle|lynette|lynn|lynna|lynne|lynnette|lynsey|\
lyra|lysa|lysandra|lysette|lyssa|lyubov|lyudmyla|lyvia|lyza|mabel|mable|macarena|macaria|macie|mackenzie|mackenzy|\
macrina|macy|madalena|madalina|madalyn|maddalen|maddalena|maddi|maddie|maddison|maddy|maddyson|madelaine|madeleine|\
madelena|madelin|madelina|madeline|madelon|madelyn|madelyne|madge|madi|madie|madigan|madiha|madilyn|madina|madison|\
madisson|madlyn|madonna|mady|madyson|mae|maela|maelee|maeli|maelie|maelle|maely|maelyn|maelynn|maelys|maeva|maeve|\
mafalda|magali|magalie|magaly|magda|magdalena|magdalene|magdelena|magdeline|maggie|maggy|maghnia|magnolia|maguette|maha|\
mahalia|maham|maheen|mahi|mahina|mahira|mahjouba|mahlia|mahnoor|mahya|mai|maia|maialen|maica|maida|maider|maija|maika|\
maila|maile|mailee|maileen|mailen|mailey|maili|mailie|maily|mailyn|mailynn|maimouna|maimuna|maira|maire|maisa|maisha|\
maisie|maisy|maitane|maite|maitena|maiya|maja|majda|majida|makeda|makenzie|makenzy|makia|mala|malaak|malaika|malak|\
malake|malea|malee|malek|malen|malena|malgorzata|malia|maliah|malie|maliha|malika|malina|malinda|malini|malisa|malissa|\
maliya|maliyah|malka|mallika|mallorie|mallory|mally|malorie|malory|malvina|malya|malyah|malyssa|mama|mame|mana|manahil|\
manal|manar|manda|mandakranta|mandi|mandie|mandy|mane|manel|manha|manika|manisha|manna|mannat|manola|manoli|manolita|\
manon|manpreet|manuela|manuele|manuella|manya|mara|marah|maral|maram|maranatha|maravillas|marcela|marcelina|marceline|\
marcella|marcelle|marci|marcia|marciana|marcie|marcy|marella|maren|marga|margaret|margareta|margarete|margareth|\
margarethe|margarett|margarette|margarida|margarita|margaux|marge|margery|margherita|margie|margit|margo|margot|margret|\
margrette|marguerite|mari|maria|mariaclara|mariaelena|mariah|marialuisa|mariam|mariama|mariamawit|mariame|mariami|marian|\
mariana|mariane|marianela|mariangel|mariangela|marianna|marianne|mariateresa|maribel|maribelle|marica|maricarmen|maricel|\
maricela|marie|mariel|mariela|mariele|mariella|marielle|mariem|marieme|marieta|marietta|mariette|mariia|marija|marijane|\
marijke|marika|mariko|marilena|marilia|marilin|marilou|marilu|mariluz|marily|marilyn|marina|marinela|marinella|marinna|\
mariola|mariona|maris|marisa|marisabel|marisela|mariska|marisol|marissa|marit|marita|maritza|marivel|mariya|mariyah|\
mariyam|mariyana|mariza|marjan|marjorie|marjory|marla|marlaine|marlee|marleen|marlen|marlena|marlene|marleni|marleny|\
marlette|marley|marli|marlie|marliese|marline|marlise|marlow|marlowe|marly|marlyn|marlyne|marlys|marni|marnie|maroua|\
marsha|marta|martha|marthe|martina|martine|martyna|marua|marwa|marwah|mary|marya|maryah|maryam|maryama|maryan|maryana|\
maryann|maryanna|maryanne|marybel|marybeth|maryelle|maryem|maryjane|marylee|marylin|marylou|marylyn|maryn|maryna|marysa|\
marysol|maryssa|marzia|masa|masha|masoumeh|massa|massiel|matea|mathea|mathilda|mathilde|matia|matilda|matilde|mattea|\
mattie|maty|matylda|maud|maude|maura|maureen|mauricia|maurine|mavi|mavis|maxima|maxina|maxine|mayah|mayanna|mayar|maybel|\
maybeline|maybell|maybelle|maybelline|mayda|maye|mayela|mayelin|mayka|mayla|maylee|mayleen|maylen|maylene|mayli|maylia|\
maylie|maylin|maymuna|mayra|maysa|maysaa|maysae|maysan|maysie|maysoun|mayte|mayumi|mayuri|mayzie|mazal|mazie|mbarka|\
mckenzie|mea|meagan|meaghan|medea|meena|meera|meg|megan|megann|meggan|meggie|meghan|meghann|megumi|meha|mehreen|mei|meia|\
meila|meili|meiling|meily|meilyn|meina|meira|melaine|melana|melane|melani|melania|melanie|melany|melanye|melba|melda|\
melea|meleane|melek|melena|meli|melia|meliah|melicia|melida|meliha|melika|melike|melina|melinda|meline|melinna|melis|\
melisa|melissa|melita|meliya|meliyah|meliza|mellisa|mellissa|mellony|melodi|melodia|melodie|melonie|melony|melora|\
melvina|melyna|melynda|melynna|melysa|melyssa|mena|mencia|menna|meral|mercy|meredith|meri|meriam|meriem|merieme|merina|\
merisa|merissa|meritxell|merjem|merline|meron|merve|mery|meryam|meryem|meryeme|meryl|meta|meya|meylin|mia|miah|miana|\
micaela|micaella|michaela|michaele|michaella|michaelle|michalina|michela|michele|michelina|michella|michelle|mickaela|\
midori|miel|miette|migdalia|mignon|miguela|miha|mihaela|miia|mika|mikaela|mikaella|mikela|miki|mila|milady|milagro|\
milagros|milah|milana|milanna|milca|mildred|mileena|milena|milene|miley|mili|milia|miliana|milica|milie|milinda|milissa|\
milka|milla|milliana|millicent|millie|milly|milouda|mily|mimi|mimouna|mimount|mimoza|minah|minahil|minal|mindy|minela|\
minenhle|minerva|minh|minha|minka|minna|minnie|mio|miquela|mira|mirabel|mirabella|mirabelle|miracle|mirah|miral|miranda|\
mireille|mirela|mirella|mirelle|miren|mireya|miri|miriam|mirian|miriana|mirielle|mirjam|mirka|mirlande|mirna|miroslava|\
mirra|mirsada|mirta|mirtha|miryam|misa|misaki|mischa|misha|misheel|mishel|misia|mitra|mitzi|miya|miyah|miyana|miyar|miyu|\
miyuki|mizuki|moana|mobina|modesta|modesty|moesha|moira|mollie|molly|mona|monalisa|monette|monia|monica|monika|monique|\
monserrat|moorea|morena|morgana|morgann|morganne|morrigan|mouna|mounia|moya|mrignayani|muna|muntaha|muriel|muskan|mya|\
myah|myana|myanna|myha|myia|myla|mylah|mylee|mylena|mylene|mylia|myliana|mylie|mylla|myra|myrah|myranda|myriam|myrian|\
myriana|myrlande|myrna|myrta|myrtle|na|naama|naara|naasunnguaq|naba|nabiha|nabila|nacera|nacira|nada|nadejda|nadene|\
nadezhda|nadia|nadiia|nadin|nadina|nadine|nadira|nadiya|nadja|nadra|nadya|naeli|naema|nafisa|nahia|nahid|nahida|nahima|\
nahla|nahomi|nahomy|naia|naiara|naida|naika|naike|naila|nailah|naima|naimah|naina|naira|nairi|naisha|naiya|naja|najah|\
najat|najate|najia|najima|najla|najlae|najma|najoua|najwa|nakiya|nala|nalah|nalia|nalini|naliya|naliyah|nalla|nami|\
namira|nana|nancy|nandi|nandini|nanette|nao|naome|naomi|naomie|naomy|naoual|nara|narcisa|nare|narges|nargis|narjes|\
narjis|nasha|nasia|nasira|nasra|nasreen|nassima|nassira|nastasia|nastia|natacha|natali|natalia|natalie|nataliia|natalija|\
natalina|nataliya|natallia|nataly|natalya|natascha|natasha|nathalia|nathalie|nathaly|nathalya|nathalye|nathania|natia|\
natividad|natsuki|natsumi|naturelle|nausica|nausicaa|nava|navy|nawal|naya|nayah|nayana|nayara|nayda|nayeli|nayelie|\
nayima|nayla|naylah|nayma|nayra|naysha|nazan|nazaret|nazareth|nazaria|nazha|nazia|naziha|nazli|ndeye|nea|necla|neda|\
neela|neelah|neema|neena|neeve|nefertiti|neha|nehal|nehemie|nehir|neila|neima|neira|neisha|neiva|nejla|nel|nela|nelcy|\
nele|neli|nelia|neliah|nelida|nelina|nelisa|nell|nella|nelle|nelli|nellie|nelsy|nely|nema|nena|nene|neomi|nerea|nereida|\
nerissa|nermin|nermine|nesreen|nesrin|nesrine|nessa|neus|neva|nevae|nevaeh|neve|nevin|neya|neyah|neyla|neysa|nezha|ngoc|\
nhu|nia|niama|niamh|nichole|nicki|nickie|nicky|nicol|nicola|nicolasa|nicole|nicoleta|nicoletta|nicolette|nicolina|\
nicolle|nida|nidia|niema|nieves|nihad|nihal|niharika|nika|niki|nikita|nikki|nikky|nikol|nikole|nikolina|nila|nilah|nilay|\
nilda|nilla|nimra|nina|ninah|ninette|ninfa|nini|niobe|nira|nirvana|nisa|nisanur|nisha|nisrin|nisrine|nissa|nissi|\
nissrine|nita|nithya|nitya|niva|nives|nivi|niya|niyah|niza|nneka|noa|noami|noara|noela|noeli|noelia|noelie|noella|noelle|\
noely|noemi|noemie|noemy|noga|nogaye|noha|nohaila|nohemi|nohemy|nola|nomi|nona|noor|noora|nora|norah|noreen|norhan|norma|\
nouf|nouha|nouhaila|nouhayla|nour|noura|nouran|nouria|nouzha|nova|novalie|noya|nubia|nuha|nunzia|nunziata|nur|nura|nuray|\
nuria|nuriye|nursel|nurul|nusayba|nya|nyah|nydia|nyima|nyla|nylah|nylia|nylla|nyna|nyssa|oana|oceana|oceanna|octavia|\
octavie|oda|odalis|odalys|odelia|odette|odile|odilia|odval|ofelia|ohanna|oihana|oihane|oisha|oksana|ola|olaia|olaya|\
oleksandra|olena|olesia|olesya|olga|olha|oliana|olimpia|olina|olinda|oliva|olivia|olivya|oliwia|ollivia|olya|olympia|\
olyvia|omaima|omara|omaya|omayma|omayra|omnia|ona|onelia|oona|ophelia|orah|oriana|orianna|orla|orli|orly|ornella|orsola|\
otilia|ottavia|ottilia|ouafa|ouafaa|ouafae|ouahiba|ouarda|ouardia|ouassima|ouiam|ouidad|ouissal|oumaima|oumayma|oumou|\
oviya|oxana|oyunbileg|paige|palma|palmira|paloma|pam|pamela|pamella|panagiota|pandora|paninnguaq|paola|paolina|paquita|\
parisa|pariss|parissa|parvati|parys|pascale|pascuala|pasqua|pasqualina|patrica|patrice|patricia|patrizia|patrycja|patti|\
pattie|patty|paula|paule|pauleen|paulette|paulina|pauline|pavithra|pavlina|payton|paz|peggie|peggy|pelin|pema|penda|\
penelope|penina|pepa|pepita|perihan|perla|pervin|petra|petrona|peyton|phebe|philippa|philomena|phoebe|phoebee|phoebie|\
phuong|phylis|phyllis|pia|piedad|piera|pierina|pietra|pina|pipaluk|piya|placida|pola|polina|polly|pollyanna|pooja|portia|\
preciosa|precious|prescilla|presly|pricila|pricilla|prisca|priscila|priscilla|prisha|prithika|priya|priyamvada|priyanka|\
providence|prudence|pura|purificacion|purity|puteri|qamar|queenie|quiana|quynh|rabab|rabea|rabha|rabia|rabiaa|rabina|\
rachael|rachana|rachel|rachele|rachelle|rachida|radha|radhika|radia|rae|rafaela|rafaella|raffaela|raffaella|rafia|rafika|\
raghad|rahaf|rahel|rahima|rahma|raiana|raihana|raika|railey|raima|raina|raissa|raiza|raja|rajaa|rajae|rajah|rajana|rakel|\
rakia|raluca|rama|ramata|ramatou|ramatoulaye|ramia|ramla|ramona|ramya|rana|randa|randi|rani|rania|ranim|raniya|ranya|\
raphaela|raphaella|raphaelle|raquel|rasha|rashel|rashida|rasika|ravina|rawan|rawen|raya|rayana|rayanna|rayanne|rayen|\
rayhana|rayhanna|rayma|rayna|rayssa|razan|rea|reana|reanna|reanne|reba|rebeca|rebecca|rebecka|rebeka|rebekah|rebekka|\
reem|reema|reena|reeva|regina|regine|reham|rehana|rehanna|rehema|reihaneh|reina|reine|remedio|remedios|remie|rena|renad|\
renae|renata|renate|renee|reshma|reta|reva|reyana|reyhana|reyna|rhea|rhema|rhianna|rhiannon|rhoda|rhona|rhonda|ria|riana|\
riane|rianna|rica|ricarda|richelle|ricki|rifka|rihab|riham|rihan|rihana|rikki|riko|rim|rima|rimas|rime|rimes|rin|rina|\
rinad|rita|ritaj|ritaje|ritej|ritika|riva|rivka|riya|riyana|rkia|robbin|roberta|robyn|rochele|rochelle|rocio|rodaina|\
rodayna|rodica|roeya|roghayyeh|rokaya|rokhaya|rokia|rola|rolanda|roma|romaine|romaisa|romaissa|romaissae|romana|romaysa|\
romi|romie|romina|romy|rona|ronda|roni|ronna|rosa|rosabel|rosabella|rosabelle|rosalba|rosalia|rosalie|rosalina|rosalind|\
rosalinda|rosalinde|rosaline|rosalita|rosaly|rosalyn|rosamaria|rosana|rosangela|rosanna|rosanne|rosaria|rosaura|roseann|\
roseanne|roselia|roselina|roseline|rosella|roselle|rosely|roselyn|roselyne|rosemarie|rosemary|rosetta|rosette|roshni|\
rosi|rosibel|rosie|rosina|rosita|roslyn|rosmery|rossana|rossella|roswitha|rowan|rowena|roxana|roxane|roxann|roxanna|\
roxanne|roxie|roxy|roya|roza|rozalia|rubi|rubie|rubina|rufina|rukaya|rumaysa|rut|ruth|ruthie|ruthy|ryana|ryane|ryanna|\
ryhana|ryhanna|rym|saadia|saanvi|saara|saba|sabah|sabiha|sabina|sabine|sabira|sabra|sabreena|sabria|sabrin|sabrina|\
sabrine|sabriya|sabryna|sada|sadaf|sade|sadhana|sadia|sadie|sadiya|safa|safaa|safae|safah|safia|safiatou|safina|safira|\
safiya|safiyah|safiyya|safiyyah|sagrario|sahana|sahar|sahara|sahira|sahory|sahra|saida|saidi|saima|saina|saioa|saira|\
saja|sajida|sakeena|saki|sakina|sakinah|sakineh|sakura|salam|saleah|saleha|salena|salha|salia|saliah|saliha|salima|\
salimah|salimata|salimatou|salina|salka|sallie|sally|salma|salome|saloua|salsabil|salvadora|salvatrice|salwa|sama|samah|\
samanta|samantha|samar|samarah|samaria|samaya|samera|samia|samiah|samiha|samina|samira|samirah|samiya|sammantha|samra|\
samrah|samuela|samya|samyra|sana|sanae|sanah|sanam|sanaya|sanda|sandhya|sandi|sandie|sandra|sandrina|sandrine|sania|\
saniya|saniye|sanjana|sanna|sanne|santa|santina|sanya|saoirse|saori|saory|saphia|saphira|saphire|saphyra|sapna|sara|\
sarafina|sarah|sarai|saran|saranda|saranya|saray|sarayma|sare|sari|saria|sarika|sarina|sarita|sariya|sarra|sarrah|sarya|\
saryna|sascha|sasha|saskia|saturnina|satya|savana|savanah|savanna|savannah|saveria|savina|saya|sayana|sayda|sayla|sayra|\
sayuri|scarlett|scarlette|sebastiana|secilia|sedra|sefora|seham|seher|seila|sela|selah|selena|selene|selenia|selia|selin|\
selina|seline|selma|selva|selyna|sema|semia|semiha|semira|semra|semya|sena|senada|sendy|senia|senna|sephora|sera|\
serafina|serah|serap|seraphina|seraphine|seraya|seren|serena|serenna|serife|serin|serina|serine|serra|setayesh|sevana|\
sevda|severa|severina|severine|sevgi|sevinj|seynabou|sfia|shabana|shada|shadia|shae|shaelynn|shahad|shahana|shahd|shahed|\
shahida|shaikha|shaila|shailey|shaili|shaily|shaim|shaima|shaimaa|shaina|shaira|shakila|shakira|shakti|shalia|shalimar|\
shalini|shalva|shama|shamia|shamira|shana|shanah|shanaya|shanda|shandra|shanel|shanell|shanelle|shani|shania|shanice|\
shanika|shanna|shannah|shannel|shannen|shannon|shanon|shanti|shanty|shanya|shanyce|shara|sharay|shari|sharifa|sharina|\
sharleen|sharlene|sharlyne|sharon|sharron|sharyn|shauna|shawna|shawnee|shayana|shayanna|shayanne|shayla|shaylee|shayleen|\
shayli|shaylie|shayma|shayna|shaynah|shaynna|shazia|sheba|sheena|sheila|sheilly|sheily|sheina|shekina|shekinah|shelcy|\
shelia|shelley|shelly|shelsea|shelsey|shelsie|shelsy|shenoa|shereen|sheri|sheridan|sherifa|sherilyn|sherley|sherline|\
sherly|sherlyn|sherlyne|sherri|sherrie|sherry|sheryl|sheyenne|sheyla|shifa|shilo|shira|shireen|shirel|shirin|shirley|\
shirli|shirly|shivani|shona|shoshana|shreya|shristi|shukri|shyla|shyna|sia|sian|siana|sianah|sianna|siara|sibel|sibilla|\
sibille|sibyl|sibylle|sicilia|sidonie|sidra|sidrah|sieglinde|siegrid|siena|sienna|sierra|sigrid|siham|sihame|sila|silja|\
silke|sillin|silvana|silvia|silvina|sima|simona|simone|simonetta|simonne|simran|sina|sinai|sinay|sinaya|sindi|sindy|\
sinead|sinthia|sintia|siobhan|siomara|siona|sira|sirena|siria|sirin|sirine|sisilia|sita|siti|sivan|siya|siyana|skye|\
skyla|skylar|sloan|sloane|smeralda|sneha|snezana|soad|sobia|socorro|soffia|sofi|sofia|sofie|sofija|sofiya|sofya|soha|\
sohaila|sohana|sokaina|sokhna|sol|sola|solana|solange|solara|soledad|soleil|solenne|solia|soliana|solina|solveig|somaya|\
somayyeh|somia|somiya|somya|sona|sonali|sondra|sonia|soniya|sonja|sonya|sophea|sophia|sophiana|sophie|sophonie|sophy|\
sophya|sora|soraida|soraya|sorayah|sorcha|sorelle|sorina|soriya|souad|souhaila|souhayla|soukaina|soukayna|soumaya|soumia|\
soumiya|soumya|sovanna|speranza|sri|stacey|staci|stacie|stacy|stanislawa|starla|stefana|stefani|stefania|stefanie|\
stefanny|stefany|steffi|stefka|stela|stella|stellina|stephane|stephania|stephanie|stephany|stephy|sua|suad|success|sude|\
suela|sueli|suha|suhaila|suhana|suhayla|suheyla|sukaina|sukhmani|sulamita|sultana|sumaira|sumaya|sumayah|sumayya|\
sumayyah|sumeya|sun|sundus|sunita|sunny|sura|suraya|susan|susana|susane|susanna|susannah|susanne|susi|susie|susy|suzan|\
suzana|suzane|suzanna|suzanne|suzette|suzie|suzy|svea|svenja|svetlana|sveva|svitlana|swan|swetha|swetlana|sya|syah|\
syanna|syanne|syara|sybella|sybil|sybille|syeda|syenna|syla|sylvana|sylvanna|sylvia|sylviana|sylvie|syna|synthia|syra|\
syrah|syriana|syrina|tabata|tabatha|tabita|tabitha|tahani|tahara|tahira|tahlia|taila|taima|taina|taira|tais|takwa|tala|\
tali|talia|taliah|taliana|talicia|talina|taline|talissa|talita|talitha|taliya|taliyah|tallia|tallulah|talya|talyah|\
talyssa|tamani|tamar|tamara|tamarah|tamari|tamaya|tamera|tami|tamia|tamika|tamila|tamira|tamlyn|tammi|tammie|tammy|tamou|\
tamra|tamsin|tamya|tamyra|tana|tanaya|tania|tanija|tanika|tanisha|tanit|taniya|tanja|tanya|tanyah|tanzila|taqwa|tara|\
tarah|tarana|tarra|taryn|tasha|tasiana|tasneem|tasnim|tassnim|tatiana|tatiane|tatianna|tatjana|tawana|taya|tayana|\
tayanna|tayla|tayra|taysha|teana|tecla|tegan|tehani|tehila|tehillah|telia|telma|temperance|teodora|teona|terena|teresa|\
terese|teresina|teresita|tereza|teri|terri|terrie|tess|tessa|tessah|tessia|tessie|tetiana|tetyana|tevy|teya|teyana|teyla|\
thalia|thaliana|thamara|thandolwethu|thania|thanya|thao|thara|thayla|thea|theia|thekla|thelma|theodora|theresa|therese|\
theresia|thi|thomasina|thu|thuy|tia|tiah|tiana|tianah|tianna|tiara|tiare|tifani|tifany|tiffani|tiffanie|tiffany|tila|\
tilda|tillie|tilly|timea|tina|tinaya|tingting|tirza|tisha|titia|titiana|tiya|tiyah|tiyana|tiziana|tomasa|toni|tonia|\
tonie|tonya|tora|tori|toria|tory|tosca|touria|touriya|tova|tracey|traci|tracie|tracy|treasure|tressie|triana|tricia|\
trina|trinidad|trish|trisha|trista|trixie|trudy|tuana|tuba|tui|tula|tullia|tya|tyah|tyana|tyanna|tyara|tyla|tylia|tyra|\
tysha|ugne|uliana|ulla|ulrike|ulyana|uma|umi|una|ursula|urte|usha|ute|uxue|vaishnavi|vaitiare|valene|valentina|valentyna|\
valeria|valeriane|valerie|valery|valeska|valina|vana|vanesa|vanessa|vani|vania|vanna|vannessa|vanny|vanya|varsha|varvara|\
veda|veena|vega|velia|velma|veneranda|venezia|venicia|venise|vera|verena|verica|verna|vernice|veronica|veronika|\
veronique|vesna|vi|viana|vianne|vicenta|vicki|vickie|vicktoria|vicky|victoriana|victorina|victory|victorya|vida|vidya|\
viera|vika|viki|vikky|viktoria|viktorie|viktorija|viktoriya|vildan|vilma|vilte|vina|vincenta|vincenza|vincenzina|violeta|\
violetta|violette|viorica|vira|virgilia|virgina|viridiana|virna|virtudes|vita|vitalia|vitalina|vitoria|vittoria|vivian|\
viviana|viviane|vivianne|vivien|vivienne|vusala|vy|vyctoria|wafa|wafaa|wafae|wahiba|wakana|waltraud|wanda|warda|wassima|\
wendi|wendy|wera|weronika|whitley|whitney|whitni|whitny|wiam|wiame|widad|widelene|wijdane|wiktoria|wila|wilhelmina|\
wilhelmine|willa|willo|willow|wilma|winifred|winnie|winnifred|winona|wisal|wissal|wissam|wynona|xana|xandra|xaviera|xela|\
xena|xenia|xia|xiana|xiaomei|xiaoyan|ximena|xin|xinyi|xinyu|xiomara|yacine|yadhira|yadira|yael|yaffa|yagmur|yahaira|\
yaiza|yajaira|yali|yalina|yamila|yamile|yamilet|yamileth|yamina|yamna|yan|yana|yanel|yaneli|yanelis|yanelle|yanely|\
yanessa|yanet|yaneth|yanice|yanina|yanira|yanissa|yanna|yaquelin|yara|yarah|yareli|yarin|yaritza|yasemin|yashira|yasira|\
yasmeen|yasmin|yasmina|yasmine|yassmin|yassmina|yassmine|yazmin|yazmina|yeimy|yelena|yelina|yena|yendi|yenifer|yennifer|\
yenny|yesenia|yesica|yesmin|yessenia|yessica|yeva|ying|yisel|ylenia|yliana|ylianna|yoana|yoanna|yocheved|yohana|yohanna|\
yoko|yolanda|yolette|yomara|yoselin|yosra|yousra|youssra|yovana|yovanna|ysabel|ysabelle|yu|yudith|yue|yui|yuina|yuka|\
yuki|yukiko|yulia|yuliana|yulisa|yuliya|yumalai|yumalay|yume|yumi|yumiko|yumna|yuna|yusra|yuxin|yuxuan|yvaine|yvana|\
yvanna|yvannah|yvette|yvona|yvone|yvonna|yvonne|zaara|zada|zadie|zahara|zaharia|zahia|zahida|zahira|zahra|zahraa|zahrah|\
zaida|zaima|zaina|zainab|zaineb|zaira|zaiya|zakia|zakiya|zakya|zali|zalia|zalie|zamara|zamzam|zana|zara|zarah|zaria|\
zarina|zarra|zaya|zayana|zayna|zaynab|zaynah|zayneb|zayra|zea|zehra|zeina|zeinab|zeineb|zelda|zelia|zelie|zelma|zena|\
zenaida|zeneida|zenia|zeyna|zeynab|zeynep|zhara|zhor|zhour|zia|ziana|zina|zinab|zineb|zita|ziva|ziya|zlata|zoa|zoe|zoee|\
zoey|zofia|zoha|zohra|zoi|zoila|zola|zophia|zora|zorah|zoraida|zoubida|zouhra|zoulikha|zoya|zsofia|zulay|zuleica|zuleima|\
zulema|zuleyma|zulma|zuzana|zuzanna|zya`)

/** Given names of either. */
export const EITHER_NAMES =
  set(`adrien|akira|alexei|alexis|alfie|alois|andi|andra|andrea|andrey|aubrey|avi|biff|blair|blaze|blossom|bob|buck|casey|\
cassidy|charlie|chase|cheyenne|chuck|darcy|devan|devon|drew|foster|francois|gabriele|gaby|grace|grant|hinata|ilya|jack|\
jaime|jamie|jammie|jessie|jie|jude|kai|kasey|kelsey|kendall|kenyatta|kerry|kiran|kris|lance|lashawn|leif|luca|mack|mads|\
manaia|marion|mark|marlo|marshal|matti|matty|maxime|mel|melokuhle|mina|morgan|nick|nico|niko|nikos|ollie|pat|peg|pierce|\
quinn|regan|rene|rob|shay|shea|shelby|shiloh|skip|spike|stew|sue|sumit|syd|wade`)

/** Family names. */
export const FAMILY_NAMES =
  set(`abbas|acosta|adams|adler|agarwal|aguilar|akhtar|aleksejev|aliyev|almeida|alvarez|alves|andersen|anderson|andersson|andov|\
andreassen|andrejev|andrews|angelov|angelova|ansari|araujo|araya|armstrong|arslan|aslan|atchison|atkinson|ayala|aydin|\
babic|bach|baez|bahk|bahng|bailey|bakker|baldwin|bandara|bandyopadhyay|banik|barbieri|barbosa|barnes|barnier|bartlett|\
barua|bashir|bates|bauer|becker|beckham|beethoven|begu|bektashi|bengtsson|benitez|bennett|berger|bergman|bergmann|\
berisha|bernasconi|berndsen|bhak|bhang|bhoumik|bhowmik|bhuiyan|bianchi|bishwas|blanco|blazevic|blondal|bogdanov|\
bondarenko|bonik|boruya|bosu|bouchard|boyko|bozic|bozinov|brankov|briem|brooks|browne|bryant|buchanan|burke|byrne|bytyqi|\
caceres|calderon|campbell|cardoso|cardozo|carlsson|carr|carter|caruso|carvalho|castillo|castro|cavadini|ceban|cebotari|\
celik|cengic|cereghetti|cerna|cerny|chakma|chakraborty|chan|chand|chang|chapman|chatterjee|chattopadhyay|chaudhry|chavez|\
che|chen|cheon|cheong|cheung|chiu|choi|chong|chopra|choudhury|choung|chow|chowdhury|choy|christensen|christiansen|chung|\
chwe|ciobanu|clark|clarke|cohen|coleman|collins|conti|contreras|cooke|cooper|corbyn|correa|correia|costa|cox|crawford|\
crivelli|cruz|cunningham|dahl|damcevski|daniels|danielsen|dankula|datta|davidov|davidson|davies|davis|de boer|de groot|\
de jong|de la cruz|de leon|de luca|de silva|de vries|debnath|delgado|delic|demir|demirovic|dervishi|devi|dewan|dias|diaz|\
dickinson|dimitrov|dimitrova|dissanayake|dixon|djurhuus|dogan|doherty|dominguez|donev|dordevic|dotto|driscoll|duarte|\
dubois|dumitru|dunn|durand|duric|dutta|dvorak|dvorakova|eder|edison|edwards|einstein|eriksen|eriksson|escobar|espinoza|\
esposito|estrada|evans|faber|farrell|ferhatovic|fernandes|fernandez|ferrara|ferrari|ferreira|filipov|filipovic|fischer|\
fisher|fitzgerald|fjeldsted|fleming|flores|fontana|fortin|fournier|fowler|freeman|friedman|fuchs|fuentes|fujita|fuller|\
gagne|gagnon|galeano|gallagher|galli|gallo|gamage|gandhi|gao|garcia|gardner|garza|gashi|gauthier|georgiev|georgieva|\
gheorghe|gibson|gil|gimenez|giordano|gjonaj|gjoni|goldberg|goldstein|golubev|gomes|gomez|goncalves|gonzales|gonzalez|\
goode|goodman|gorbachev|grayling|greene|grgic|griffith|griffiths|gruber|guerra|guerrero|gunnarsson|guo|gustafsson|\
gutierrez|guzman|gwon|hadzic|hagen|halvorsen|hamalainen|hansen|hansson|haque|harding|harper|harris|hart|hasani|hasanov|\
hasanovic|hashimoto|haugen|haung|hawkins|hayashi|hayes|heikkila|heikkinen|heinonen|hemingway|henderson|henriksen|\
hernandez|herrera|hess|higgins|hitchcock|hjaltalin|hoang|hodzic|hofer|hoffman|hoffmann|hofmann|hojgaard|hok|holmes|holt|\
hopkins|horak|horakova|horvat|howe|hoxha|hristov|hristova|hu|huaman|huang|huber|hughes|huynh|ibrahimovic|iglesias|ikeda|\
iliev|ilieva|inoue|ionescu|ishikawa|ito|ivanou|ivanov|ivanova|jackson|jacobs|jacobsen|jakobsson|jankovic|jansen|janssen|\
janssens|jansson|jarvinen|jenkins|jennings|jensen|jhang|jimenez|joensen|johannesen|johannessen|johansen|johansson|\
johnsen|johnson|johnston|jones|jonsson|jorgensen|joung|jovanovic|jung|juric|kahn|kalloe|kaminski|kane|kaplan|kapoor|\
karjalainen|karlsen|karlsson|kastrati|kato|kaur|kaya|kayser|kazlov|keller|kennedy|khan|kieffer|kikuchi|kilic|kimura|\
kinnunen|klein|kluivert|knezevic|kobayashi|koch|korhonen|koskinen|kovac|kovacevic|kovacic|kovacs|koval|kovalchuk|\
kovalenko|kowalczyk|kowalski|kozlov|kramer|krasniqi|kraus|krause|kravchenko|kremer|krishna|kristensen|kristiansen|\
kryeziu|kucera|kucerova|kumar|kumara|kuznetsov|kvaran|kwok|kwon|laine|laitinen|lammy|lang|larsen|larsson|lau|lavoie|\
lawson|lebedev|lefebvre|lefevre|lehmann|lehtinen|lehtonen|leitner|leka|lekaj|lenin|leroy|lewis|li|lincoln|lindberg|\
lindholm|lindstrom|liu|liyanage|lombardi|lopes|lopez|lovric|lowe|lukic|lund|lungu|luo|ly|lynch|madrigal|madsen|maeda|\
magnusson|maier|majerus|makarov|makela|makinen|mamani|mammadov|mancini|mann|mariani|maric|marin|marino|markovic|marques|\
marroquin|martinez|martins|matei|matic|matsumoto|matthews|mayer|mayr|mccarthy|mclaughlin|mclean|mehmedovic|mehmeti|meier|\
meijer|mejia|melnyk|melo|mendes|mendez|mercier|messi|messier|meyer|meyers|micrachi|mihhailov|mikkelsen|miller|milosevic|\
mohan|molina|moller|monroe|montgomery|moore|mora|morales|moreau|moreira|moreno|moretti|mori|morin|morina|morozov|morris|\
morrison|mortensen|morton|moser|moss|mozart|mulder|muller|munoz|munteanu|murati|muratovic|murphy|murray|mussolini|myers|\
nagy|nakajima|nakamura|nakashima|narayan|nash|navarro|neilson|nemcova|nemec|nichols|nicholson|nielsen|niemi|nieminen|\
nikolic|nikolov|nikolova|nilsen|nilsson|nixon|norodahl|norris|novak|novakova|novikov|novotna|novotny|nowak|nunes|nunez|\
nyman|obama|obrien|oconnor|ogawa|oliveira|oliynyk|olofsson|olsen|olson|olsson|oneill|orellana|ortega|ortiz|orwell|\
osborne|owens|ozdemir|ozturk|pahk|pahng|pak|papadopoulos|parker|patel|patterson|pavic|pavlov|pavlovic|pearson|pedersen|\
peeters|pena|pereira|perera|peretz|perez|peric|perkins|persson|peters|petersen|peterson|petrov|petrova|petrovic|\
pettersen|pettersson|phak|pham|phan|phang|phillips|picasso|pichler|piero|pinas|pinto|polishchuk|popescu|popov|popovic|\
portillo|poulsen|powell|prasad|prifti|prochazka|prochazkova|putin|quispe|radic|radu|ramirez|ramos|rantanen|rasmussen|\
ravelli|reagan|rees|reis|reiter|reuter|reyes|reynolds|ribeiro|ricci|richards|richardson|ries|rivas|rivera|rizzo|roberts|\
robertson|robinson|rocha|rodrigues|rodriguez|rogers|rojas|romano|romero|roosevelt|rosenberg|rossi|rotari|roth|roux|rowe|\
rowling|rubio|ruiz|russo|rusu|ryang|ryoo|ryu|saarinen|sahin|saito|sakamoto|salas|salihovic|salminen|salo|salonen|sanchez|\
sandberg|sanders|santana|sante|santos|sanz|saric|sasaki|sato|saunders|savic|scheving|schiltz|schmid|schmidt|schmit|\
schmitt|schmitz|schneider|schroeder|schubert|schulz|schwarz|segura|seinfeld|semjonov|semyonov|seoh|sepulveda|serrano|\
shala|sharma|shehu|shevchenko|shevchuk|shimizu|silva|simmons|simonsen|sinatra|sinclair|singh|sirbu|smirnov|smit|smith|\
smyth|sokolov|solovyov|sorensen|sosa|soto|soung|sousa|stalin|starmer|steele|stein|steiner|stephens|stevens|stevenson|\
stoica|stojanovic|stoyanov|stoyanova|suarez|subotic|sullivan|suzuki|svensson|svoboda|svobodova|szabo|tahirovic|takahashi|\
tanaka|tate|tavares|teixeira|thatcher|thill|thompson|thomsen|thomson|thorarensen|thorlacius|tian|tjin|tkachenko|todorov|\
todorova|tolstoy|tomic|torres|toth|tran|tremblay|tryniski|tsui|tuominen|turcan|turner|turunen|valenzuela|valverde|\
van den berg|van dijk|van dyk|vargas|vasilyev|vasquez|vassiljev|vazquez|velasquez|vesela|vesely|vidal|vidovic|villalba|\
villalobos|vinogradov|virtanen|visser|vivaldi|vogt|volkov|vorobyov|vukovic|waage|wagner|walker|walsh|walters|walton|\
watanabe|watson|webb|weber|webster|weiss|welter|wilkinson|williams|williamson|wilson|wimmer|winkler|wisniewski|wojcik|\
wolff|wong|wright|wu|xiao|xu|yamada|yamaguchi|yamamoto|yamasaki|yamashita|yamazaki|yang|yeun|yeung|yi|yildirim|yildiz|\
yilmaz|yokoyama|yoshida|yun|zakharov|zaytsev|zhang|zhao|zhou|zhu|zimmermann`)

/** Nouns of trades, offices and relations. */
export const PERSON_NOUNS =
  set(`accountant|accountants|acquaintance|acquaintances|acrobat|acrobats|activist|activists|actor|actors|actress|actresses|\
addict|addicts|administrator|administrators|admiral|admirals|adventurer|adventurers|advisor|advisors|affiliate|\
affiliates|agent|agents|analyst|analysts|anarchist|anarchists|ancestor|ancestors|animator|animators|announcer|announcers|\
anybodies|anybody|apostle|apostles|apparition|apparitions|apprentice|apprentices|archbishop|archbishops|architect|\
architects|aristocrat|aristocrats|artisan|artisans|artist|artists|assistant|assistants|astronaut|astronauts|astronomer|\
astronomers|athiest|athiests|athlete|athletes|attendant|attendants|attorney|attorneys|aunt|auntie|aunties|aunts|author|\
authors|autocrat|autocrats|ayatullah|ayatullahs|babies|baby|banker|bankers|barber|barbers|baron|baroness|baronesses|\
barons|bartender|bartenders|beatboxer|beatboxers|beings|beingses|bicyclist|bicyclists|bishop|bishops|blogger|bloggers|\
bohemian|bohemians|boogeyman|boogeymans|boss|boy|boyfriend|boyfriends|boys|bricklayer|bricklayers|bride|brides|brigadier|\
brigadiers|bro|broker|brokers|bros|brother|brothers|buddhist|buddhists|builder|builders|burglar|burglars|businessman|\
businessmans|businessperson|businesspersons|businesswoman|businesswomans|butcher|butchers|cadet|cadets|captain|captains|\
carer|carers|caretaker|caretakers|carpenter|carpenters|cashier|cashiers|celebrities|celebrity|ceo|ceos|cfo|cfos|chairman|\
chairmans|chairwoman|chairwomans|champion|champions|chancellor|chancellors|chaplain|chaplains|character|characters|\
chauffeur|chauffeurs|cheerleader|cheerleaders|chef|chefs|child|children|chum|chums|citizen|citizens|citizenses|cleaner|\
cleaners|cleric|clerics|clerk|clerks|clown|clowns|colleague|colleagues|colonel|colonels|columnist|columnists|comedian|\
comedians|commander|commanders|commenter|commenters|commissioner|commissioners|composer|composers|comrade|comrades|\
confidant|confidante|confidantes|confidants|congressman|congressmans|congresswoman|congresswomans|conscript|conscripts|\
constable|constables|consultant|consultants|contender|contenders|contributor|contributors|controller|controllers|cook|\
coordinator|coordinators|corporal|corporals|councillor|councillors|countess|countesses|courier|couriers|cowboy|cowboys|\
coworker|coworkers|creator|creators|critic|critics|curator|curators|customer|customer representative|\
customer representatives|customers|dad|daddies|daddy|dads|dancer|dancers|daredevil|daredevils|daughter|daughters|deacon|\
deacons|dealer|dealers|decorator|decorators|defenceman|defencemans|deities|deity|denizen|denizens|deputee|deputees|\
deputies|deputy|descendant|descendants|deserter|deserters|designer|designers|detective|detectives|developer|developers|\
dictator|dictators|dietician|dieticians|dietitian|dietitians|diplomat|diplomats|director|directors|diva|divas|doctor|\
doctors|dork|dorks|drifter|drifters|driver|drivers|dude|dudes|dutchess|dutchesses|dweller|dwellers|economist|economists|\
editor|editors|electrician|electricians|emcee|emcees|emperor|emperors|employee|employees|employer|employers|enemies|\
enemy|entrepreneur|entrepreneurs|environmentalist|environmentalists|examiner|examiners|excellencies|excellency|exile|\
exiles|farmer|farmers|father|fathers|fella|fellas|fiance|fiances|fighter|fighters|filmmaker|filmmakers|financier|\
financiers|fire marshal|fire marshals|firefighter|firefighters|fireman|firemans|first ladies|first lady|fitter|fitters|\
foe|foes|fool|forebear|forebears|foreman|foremans|forerunner|forerunners|forester|foresters|foster parent|foster parents|\
freelancer|freelancers|friend|friends|gambler|gamblers|gardener|gardeners|geek|geisha|geishas|genius|geniuses|gentleman|\
gentlemans|ghost|ghosts|ghostwriter|ghostwriters|girl|girlfriend|girlfriends|girls|gladiator|gladiators|goalie|goalies|\
goalkeeper|goalkeepers|goaltender|goaltenders|god|goddess|goddesses|gods|golfer|golfers|goof|graduate|graduates|\
grandchild|grandchilds|granddaughter|granddaughters|grandfather|grandfathers|grandma|grandmas|grandmother|grandmothers|\
grandpa|grandparent|grandparents|grandpas|grandson|grandsons|groom|grooms|guest|guests|guru|gurus|hairdresser|\
hairdressers|hairstylist|hairstylists|heir|heirs|hermit|hermits|hero|heroes|heroine|heroines|historian|historians|hobo|\
hobos|host|hostage|hostages|hostess|hostesses|hosts|housekeeper|housekeepers|human|humanitarian|humanitarians|humans|\
husband|husbands|hygienist|hygienists|icon|icons|idol|idols|illustrator|illustrators|immigrant|immigrants|in law|in laws|\
incel|incels|infant|infants|inhabitant|inhabitants|innovator|innovators|inspector|inspectors|installer|installers|\
instigator|instigators|instructor|instructors|inventor|inventors|investigator|investigators|jester|jesters|jogger|\
joggers|journalist|journalists|juggler|jugglers|kin|kins|kinsman|kinsmans|kinswoman|kinswomans|laborer|laborers|lad|\
ladies|lads|lady|landlord|landlords|lass|lasses|laureate|laureates|lawyer|lawyers|layman|laymans|leader|leaders|\
lieutenant|lieutenants|lord|lords|loser|losers|lover|lovers|magician|magicians|magistrate|magistrates|maker|makers|man|\
manager|managers|maniac|maniacs|martyr|martyrs|mate|mates|matriarch|matriarches|mayor|mayors|mechanic|men|mentor|mentors|\
merchant|merchants|mime|mimes|minion|minions|minister|ministers|misfit|misfits|missus|missuses|mister|misters|moderator|\
moderators|mogul|moguls|mom|mommies|mommy|moms|monarch|monarches|monk|monks|mother|mothers|mum|mummies|mummy|mums|\
musician|musicians|mystic|mystics|nannies|nanny|narrator|narrators|native|natives|neice|neices|neighbor|neighbors|\
nemeses|nemesis|nephew|nephews|nerd|niece|nieces|nobleman|noblemans|noblewoman|noblewomans|nobodies|nobody|nomad|nomads|\
novice|novices|nun|nuns|nurseryman|nurserymans|occupant|occupants|officer|officers|offspring|offsprings|operator|\
operators|optimist|optimists|optometrist|optometrists|oracle|oracles|organizer|organizers|originator|originators|orphan|\
orphans|outcast|outcasts|outlaw|outlaws|painter|painters|pal|pals|panellist|panellists|parent|parental|parentals|parents|\
pariah|pariahs|partner|partners|pastor|pastors|patriarch|patriarches|patriot|patriots|patron|patrons|pawn|pawns|people|\
performer|performers|person|pessimist|pessimists|phantom|phantoms|pharmacist|pharmacists|philosopher|philosophers|\
photographer|photographers|phrase|phrases|physician|physicians|pilgrim|pilgrims|pilot|pilots|pioneer|pioneers|planner|\
planners|player|players|playmate|playmates|playwright|playwrights|plumber|plumbers|podcaster|podcasters|poet|poets|\
policeman|policemans|political scientist|political scientists|politician|politicians|population|populations|pornstar|\
pornstars|practitioner|practitioners|prankster|pranksters|preacher|preachers|president|presidents|priest|priestess|\
priestesses|priests|prime minister|prime ministers|prince|princes|princess|princesses|prisoner|prisoners|prodigies|\
prodigy|producer|producers|professor|professors|progenies|progenitor|progenitors|progeny|programmer|programmers|prophet|\
prophets|prospector|prospectors|prostitute|prostitutes|psychologist|psychologists|punk|punks|pupil|pupils|quarterback|\
quarterbacks|queen|queens|rabbi|rabbis|radical|radicals|rapper|rappers|realist|realists|receptionist|receptionists|\
recluse|recluses|recruit|recruiter|recruiters|recruits|refugee|refugees|reporter|reporters|researcher|researchers|\
reverend|reverends|revolutionaries|revolutionary|rogue|rogues|role model|role models|roofer|roofers|ruler|rulers|\
runner up|runner ups|runningback|runningbacks|sailor|sailors|saint|saints|scholar|scholars|scientist|scientists|scion|\
scions|scout|screenwriter|screenwriters|sculptor|sculptors|secretaries|secretary|senior citizen|senior citizens|sergeant|\
sergeants|servant|servants|servitor|servitors|shaman|shamans|shepherd|shepherds|showgirl|showgirls|showman|showmans|\
showrunner|showrunners|singer|singers|sinner|sinners|sissies|sissy|sister|sisters|skier|skiers|smuggler|smugglers|\
soldier|soldiers|soloist|soloists|somebodies|somebody|son|sons|sorcerer|sorcerers|sorceress|sorceresses|soul|souls|\
specialist|specialists|spectator|spectators|spirit|spirits|spokesperson|spokespersons|spouse|spouses|squatter|squatters|\
staffer|staffers|statesman|statesmans|stepbrother|stepbrothers|stepchild|stepchilds|stepfather|stepfathers|stepmother|\
stepmothers|stepsister|stepsisters|stranger|strangers|streamer|streamers|sultan|sultans|superhero|superheroes|superhuman|\
superhumans|superintendent|superintendents|superstar|superstars|supervisor|supervisors|surfer|surfers|surgeon|surgeons|\
survivor|survivors|sweeper|sweepers|sweetheart|sweethearts|taoiseach|taoiseaches|teacher|teachers|technician|technicians|\
technologist|technologists|teenager|teenagers|tenant|tenants|tester|testers|therapist|therapists|tiktoker|tiktokers|\
toddler|toddlers|tourist|tourists|trader|traders|tramp|tramps|transcriptionist|transcriptionists|traveler|travelers|\
trendsetter|trendsetters|trooper|troopers|tutor|tutors|tycoon|tycoons|uncle|uncles|underwriter|underwriters|user|users|\
usher|veteran|veterans|veterinarian|veterinarians|villain|villains|vip|vips|visitor|visitors|voyager|voyagers|\
wage earner|wage earners|waiter|waiters|wanderer|wanderers|warrior|warriors|weatherman|weathermans|welder|welders|wife|\
wimp|winner|winners|witch|witches|witness|witnesses|wives|wizard|wizards|woman|women|worker|workers|wrestler|wrestlers|\
writer|writers|yogi|yogis|youth|youths|youtuber|youtubers`)

/** Countries, regions, cities. */
export const PLACE_NAMES =
  set(`aalborg|aarhus|abidjan|abu dhabi|accra|addis ababa|adygea|afghanistan|agartala|aguascalientes|ahmedabad|aizawl|\
al basrah al qadimah|al mawsil al jadidah|alabama|alaska|albania|alberta|albuquerque|aleppo|algeria|algiers|almaty|altai|\
amaravati|america|amman|amsterdam|anaheim|anapolis|anchorage|ancona|andhra pradesh|andorra|angola|anguilla|ankara|\
antarctica|antigua and barbuda|antwerp|aqaba|argentina|arizona|arkansas|arlington|armenia|aruba|arunachal pradesh|ashdod|\
ashgabat|assam|asuncion|athens|atlanta|auckland|australia|austria|azerbaijan|baghdad|bahamas|bahia|bahrain|\
baja california|bakersfield|baku|balkaria|bandung|bangalore|bangkok|bangladesh|banja luka|baotou|barbados|barcelona|bari|\
barranquilla|basel|bashkortostan|basque|basrah|bavaria|bayan nur|beijing|beirut|belarus|belfast|belgium|belgrade|belize|\
belo horizonte|bengaluru|benghazi|benin|bergen|berlin|bermuda|bern|bhopal|bhubaneshwar|bhutan|bihar|birmingham|bogota|\
bolivia|bonaire|bosnia and herzegovina|boston|botswana|bouvet island|brasilia|bratislava|brazil|brazzaville|bremen|\
brisbane|bristol|british columbia|british virgin islands|brunei|brussels|bucharest|buckinghamshire|budapest|buenos aires|\
bulgaria|burgas|burkina faso|burma|bursa|burundi|buryatia|busan|butuan|cagliari|cairo|calgary|california|camayenne|\
cambodia|cambridgeshire|cameroon|campeche|canada|canberra|cancun|cape town|cape verde|caracas|cardiff|catania|\
cayman islands|ceara|cebu|central african republic|changchun|changsha|changzhou|chattogram|chechnya|chengdu|chengzhong|\
chennai|cherkessia|chhattisgarh|chiang mai|chiapas|chicago|chihuahua|chile|china|chittagong|chongqing|christchurch|\
christmas island|chuvashia|cleveland|coahuila|cocos islands|colima|cologne|colombia|colombo|colorado|comoros|conakry|\
congo brazzaville|connecticut|constanta|cook islands|copenhagen|cordoba|cork|corsica|costa rica|cote de ivoire|coventry|\
craiova|crimea|croatia|cuba|cumbria|curacao|curitiba|cyprus|czech republic|czechia|dadonghai|daegu|daejeon|dagestan|\
dakar|dalian|dallas|damascus|dar es salaam|daugavpils|dehradun|delaware|delhi|denmark|denver|derbyshire|detroit|dhaka|\
dispur|djibouti|doha|dominica|dominican republic|dongguan|dorset|dortmund|dr congo|dresden|dubai|dublin|duesseldorf|\
dunkirk|durango|durban|dushanbe|east timor|ecuador|edinburgh|edmonton|egypt|eindhoven|el paso|el salvador|england|\
equatorial guinea|eritrea|essex|estonia|ethiopia|faisalabad|falkland islands|faroe islands|fes|fiji|finland|florida|\
fort worth|fortaleza|foshan|france|frankfurt|french guiana|french polynesia|fresno|fujian|fukuyama|gabon|galway|gambia|\
gandhinagar|gangtok|gansu|gaza|gdansk|geneva|genoa|georgia|germany|ghana|ghent|gibraltar|giza|glasgow|gloucestershire|\
goa|gold coast|gothenburg|graz|greece|greenland|grenada|guadalajara|guadalupe|guadeloupe|guam|guanajuato|guangdong|\
guangzhou|guatemala|guayaquil|guernsey|guinea|guinea bissau|guizhou|gujarat|gujrat|guyana|haifa|haiti|halifax|hamburg|\
hampshire|hangzhou|hannover|hanoi|harbin|haryana|havana|hawaii|hefei|helsinki|heraklion|hertfordshire|hidalgo|\
himachal pradesh|ho chi minh|homs|honduras|hong kong|honolulu|hunan|hungary|hyderabad|ibadan|iceland|idaho|illinois|\
imphal|incheon|india|indiana|indianapolis|indonesia|indore|ingushetia|iowa|iran|iraq|ireland|irkutsk|isfahan|islamabad|\
isle of man|islington|israel|istanbul|italy|itanagar|ivory coast|izmir|iztapalapa|jaipur|jakarta|jalisco|jamaica|japan|\
jeddah|jersey|jerusalem|jharkhand|jiangxi|jilin|jinan|johannesburg|kabardino|kabul|kaduna|kallakurichi|kalmykia|kampala|\
kandahar|kandy|kano|kanpur|kansas|kaohsiung|karachay|karachi|karaj|karelia|karnataka|kaunas|kawaguchi|kazakhstan|kedah|\
keeling islands|kelantan|kentucky|kenya|kerala|khakassia|kharkiv|khartoum|khulna|kiev|kingston|kinshasa|kiribati|kirkuk|\
klaipeda|kohima|kolkata|komi|kopavogur|korea|kosice|kosovo|kowloon|krakow|kuala lumpur|kunming|kunshan|kuwait|kyiv|kyoto|\
kyrgyzstan|la paz|la plata|lagos|lahore|lancashire|lanzhou|latvia|lausanne|le mans|lebanon|leeds|leicester|\
leicestershire|leipzig|lesotho|liberia|libreville|libya|liechtenstein|liege|lima|limassol|lincolnshire|linz|lisbon|\
lithuania|liverpool|london|long beach|los angeles|louisiana|luanda|lucknow|ludhiana|luxembourg|lviv|lyon|macao|macau|\
macedonia|madagascar|madhya pradesh|madrid|maharashtra|maine|makassar|malacca|malawi|malaysia|maldives|mali|malmo|malta|\
manaus|manchester|mandalay|manila|manipur|manitoba|maracaibo|maracay|maranhao|mari el|maribor|marrakesh|marseille|\
marshall islands|martinique|maryland|mashhad|massachusetts|mauritania|mauritius|mayotte|mecca|medan|medellin|medina|\
meghalaya|melbourne|memphis|mendoza|messina|mexico|miami|michigan|michoacan|micronesia|midlands|milan|milwaukee|\
minas gerais|minnesota|minsk|miskolc|mississauga|mississippi|missouri|mizoram|mogadishu|moldova|monaco|mongolia|montana|\
montenegro|montevideo|montpellier|montreal|montserrat|mordovia|morelos|morocco|moscow|mosul|mozambique|mumbai|munich|\
muscat|myanmar|nagaland|nagano|nagasaki|nagoya|nagpur|nairobi|namibia|nanchang|nanchong|nanjing|nantes|nantong|naples|\
nashville|nauru|navan|nayarit|nebraska|nepal|netherlands|nevada|new brunswick|new delhi|new hampshire|new jersey|\
new mexico|new orleans|new taipei|new york|new york state|new zealand|newcastle|newfoundland|newfoundland and labrador|\
nicaragua|niger|nigeria|ningbo|niue|norfolk|norfolk island|normandy|north carolina|north dakota|north korea|\
north yorkshire|northamptonshire|northern mariana islands|norway|nottinghamshire|nova scotia|novosibirsk|nuevo leon|\
nunavut|nyc|oakland|oaxaca|odessa|odisha|ohio|oklahoma|oman|omsk|ontario|oran|ordos|oregon|osaka|oslo|ossetia|ottawa|\
oxfordshire|padua|pahang|pakistan|palau|palermo|palestine|panaji|panama|papua new guinea|para|paraguay|parana|paris|\
patna|patras|pei|peking|penang|pennsylvania|perak|pernambuco|peru|petah tikva|philadelphia|phnom penh|phoenix|pilsen|\
piraeus|pitcairn islands|pittsburgh|poland|port au prince|port elizabeth|port said|portland|porto|portugal|poznan|prague|\
prato|pretoria|prince edward island|puebla|puerto rico|punjab|puyang|pyongyang|qatar|qingdao|qinghai|quebec|queensland|\
queretaro|quezon|quintana roo|quito|rabat|raipur|rajasthan|rajshahi|raleigh|ranchi|rangpur|rawalpindi|recife|reims|\
rennes|republic of ireland|reykjavik|rhode island|riga|rio|rio de janeiro|riyadh|romania|rome|rotterdam|russia|rwanda|\
sacramento|saint helena|saint louis|saint lucia|saint martin|saint petersburg|salem|salt lake city|salzburg|samoa|\
san antonio|san diego|san francisco|san jose|san juan|san luis potosi|san marino|san pedro|san salvador|sanaa|santa ana|\
santa catarina|santa fe|santa marta|santo domingo|sao paulo|sapporo|sarajevo|sarawak|saskatchewan|saudi arabia|saxony|\
scotland|seattle|selangor|senegal|seoul|serbia|seville|seychelles|shanghai|shantou|sheffield|shenyang|shenzhen|\
shijiazhuang|shillong|shimla|shiyan|siberia|sichuan|sicily|sierra leone|sikkim|sinaloa|singapore|sint maarten|skopje|\
slovakia|slovenia|solomon islands|somalia|somerset|sonora|south africa|south carolina|south dakota|south korea|\
south sudan|soweto|spain|sri lanka|staffordshire|staten island|stockholm|strasbourg|stuttgart|sudan|suffolk|surabaya|\
surat|suriname|surrey|sussex|suzhou|swaziland|sweden|switzerland|sylhet|syria|tabasco|tabriz|taian|taichung|tainan|\
taipei|taiwan|taiyuan|tajikistan|tallinn|tamaulipas|tamil nadu|tampere|tangier|tangshan|tanzania|tartu|tashkent|tasmania|\
tatarstan|tbilisi|tegucigalpa|tehran|tel aviv|telangana|tennessee|texas|thailand|the hague|thessaloniki|tianjin|tianshui|\
tijuana|tilburg|timisoara|timor leste|tirana|tlaxcala|togo|tokelau|tokyo|tomsk|tonga|toronto|toulon|toulouse|trieste|\
trinidad and tobago|trinidad tobago|tripoli|tripura|trondheim|tulsa|tunis|tunisia|turin|turkey|turkmenistan|\
turks and caicos islands|turku|tuscany|tuva|tuvalu|udmurtia|uganda|uk|ukraine|ulan bator|united arab emirates|\
united kingdom|united states|united states of america|uruguay|urumqi|us virgin islands|usa|ussr|utah|utrecht|\
uttar pradesh|uttarakhand|uzbekistan|valencia|vancouver|vanuatu|varna|vatican city|vaughn|venezuela|venice|veracruz|\
vermont|verona|versailles|vienna|vietnam|vilnius|vladivostok|volgograd|wales|wallis and futuna|warsaw|warwickshire|\
washington|washington dc|wellington|west bengal|west virginia|wexford|wichita|wicklow|windhoek|windsor|winnipeg|\
winterthur|wisconsin|wroclaw|wuhan|wuxi|wuzhou|wyoming|xiamen|xian|xinyang|yakutia|yangon|yekaterinburg|yemen|yerevan|\
yokohama|yorkshire|yucatan|yukon|yunfu|zacatecas|zagreb|zambia|zanzibar|zhangzhou|zhengzhou|zhongshan|zibo|zimbabwe|\
zurich`)

/** Peoples, singular and plural. */
export const DEMONYMS =
  set(`afghan|afghans|african|africans|albanian|albanians|algerian|algerians|american|americans|angolan|angolans|argentine|\
argentines|armenian|armenians|asian|asians|aussie|aussies|australian|australians|austrian|austrians|bangladeshi|\
bangladeshis|belarusian|belarusians|belgian|belgians|bolivian|bolivians|bosnian|bosnians|brazilian|brazilians|brit|brits|\
bulgarian|bulgarians|californian|californians|cambodian|cambodians|cameroonian|cameroonians|canadian|canadians|chadian|\
chadians|chilean|chileans|chinese|chineses|colombian|colombians|congolese|congoleses|croat|croatian|croatians|croats|\
cuban|cubans|czech|czeches|dane|danes|dominican|dominicans|dutch|dutches|ecuadorian|ecuadorians|egyptian|egyptians|\
emirati|emiratis|englishman|englishmans|estonian|estonians|ethiopian|ethiopians|european|europeans|filipino|filipinos|\
french|frenches|gambian|gambians|georgian|georgians|german|germans|ghanaian|ghanaians|greek|greeks|guatemalan|\
guatemalans|haitian|haitians|hindi|hindis|honduran|hondurans|hungarian|hungarians|icelandic|icelandics|indian|indians|\
indonesian|indonesians|iranian|iranians|iraqi|iraqis|irishman|irishmans|israeli|israelis|italian|italians|ivorian|\
ivorians|jamaican|jamaicans|japanese|japaneses|jordanian|jordanians|kazakh|kazakhs|kenyan|kenyans|korean|koreans|kuwaiti|\
kuwaitis|lao|laos|latvian|latvians|lebanese|lebaneses|liberian|liberians|libyan|libyans|lithuanian|lithuanians|\
macedonian|macedonians|malagasies|malagasy|malaysian|malaysians|mexican|mexicans|mongolian|mongolians|moroccan|moroccans|\
namibian|namibians|nicaraguan|nicaraguans|nigerian|nigerians|nigerien|nigeriens|norwegian|norwegians|omani|omanis|\
pakistani|pakistanis|palestinian|palestinians|panamanian|panamanians|paraguayan|paraguayans|peruvian|peruvians|\
philippine|philippines|portuguese|portugueses|puerto rican|puerto ricans|qatari|qataris|romanian|romanians|russian|\
russians|rwandan|rwandans|samoan|samoans|saudi|saudis|scottish|scottishes|senegalese|senegaleses|serbian|serbians|\
singaporean|singaporeans|slovak|slovaks|somalian|somalians|spaniard|spaniards|sudanese|sudaneses|swede|swedes|swiss|\
swisses|syrian|syrians|taiwanese|taiwaneses|texan|texans|thai|thais|trinidadian|trinidadians|tunisian|tunisians|turkmen|\
turkmens|ugandan|ugandans|ukrainian|ukrainians|venezuelan|venezuelans|vietnamese|vietnameses|welsh|welshes|zambian|\
zambians|zimbabwean|zimbabweans`)

/** Companies, media, agencies, teams. */
export const ORGANIZATION_NAMES =
  set(`abba|ac/dc|academy of sciences|acer|activision|activision blizzard|adidas|aerosmith|aig|airbnb|al jazeera|al qaeda|\
alcatel|alcatel lucent|altair|amc|amd|american express|amt|amtrak|anheuser busch|aol|apple computers|applebees|arbys|\
argos|arizona cardinals|arizona diamondbacks|armco|ashland oil|assn|associated press|aston villa|astros|at&t|\
atlanta braves|atlanta falcons|atlanta hawks|audi|autodesk|avis|avon|ayer|bacardi|baidu|baltimore orioles|\
baltimore ravens|banana republic|basf|baskin robbins|baxter|bayer|bbc|bechtel|bee gees|ben & jerry|ben & jerry's|\
berkshire hathaway|bf goodrich|bfgoodrich|black & decker|blackburn rovers|blockbuster video|bloomingdale|blue cross|bmw|\
bni|boeing|bombardier|boston celtics|boston globe|boston pizza|boston red sox|bp|brexiteers|brooklyn nets|buffalo bills|\
cadbury|cadillac|capital one|cardiff city|carls jr|carolina panthers|cbc|celtics|charlotte hornets|chevron|chevy|\
chicago bears|chicago bulls|chicago cubs|chicago fire|chicago white sox|chick fil a|china daily|cia|cincinnati bengals|\
cincinnati reds|cisco|cisco systems|citigroup|cleveland browns|cleveland cavaliers|cleveland guardians|cleveland indians|\
cloudflare|cnn|co|coca cola|coco chanel|coinbase|coldplay|colgate|colorado rapids|colorado rockies|columbus crew sc|\
comcast|compaq|coors|costco|craigslist|creedence clearwater revival|crossrail|daimler|dallas cowboys|dallas mavericks|\
dea|def leppard|dell|denver broncos|denver nuggets|depeche mode|dept|der spiegel|destiny child|destiny's child|\
detroit lions|detroit pistons|detroit tigers|diamondbacks|disney|dodgers|doj|dow jones|dunkin donuts|dupont|duran duran|\
ebay|esa|eu|eurosceptics|exxon mobil|exxonmobil|facebook|fannie mae|fbi|fc barcelona|fc dallas|fda|fedex|fiat|fifa|\
financial times|firestone|fleetwood mac|ford|foxcon|frito lay|g8|general electric|general motors|ghq|github|\
glaxo smith kline|glencore|gmb|golden state warriors|goldman sachs|goodyear|google|green bay packers|green day|gucci|\
guns n roses|h & m|halliburton|hasbro|hewlett packard|hitachi|hizbollah|home depot|honda|houston astros|houston dynamo|\
houston rockets|houston texans|hsbc|hyundai|ibm|ihop|ikea|inc|indiana pacers|indianapolis colts|ing|intel|interpol|itv|\
jacksonville jaguars|jiffy lube|johnson & johnson|joy division|jpmorgan|jpmorgan chase|jsa|kansas city chiefs|\
kansas city royals|katv|kfc|kkk|klm|kmart|knicks|kodak|la galaxy|la presse|la z boy|labour party|lakers|le oreal|\
leicester city|lenovo|lexis|lexmark|lexus|lg|little caesars|los angeles clippers|los angeles dodgers|los angeles lakers|\
ltd|macs milk|manchester city|mattel|mazda|mcdonalds|medicaid|medicare|memphis grizzlies|mercedes benz|metallica|mets|\
miami dolphins|miami heat|miami marlins|michelin|microsoft|milwaukee brewers|milwaukee bucks|minnesota timberwolves|\
minnesota twins|minnesota vikings|mitas|mitsubishi|mlb|mobil|monsanto|montreal impact|moody blues|motel 6|motley crue|\
motorola|mtv|myspace|nandos|nasa|nascar|nasdaq|national academy of sciences|nato|natwest|nba|nbc|nec|nestle|netflix|\
new england patriots|new england revolution|new kids on the block|new orleans pelicans|new orleans saints|\
new york giants|new york jets|new york knicks|new york mets|new york red bulls|new york times|new york yankees|newsweek|\
nfl|nhl|nhs|nike|nintendo|nissan|nivea|nokia|notre dame|novartis|nsa|nvidia|nwa|oakland athletics|oakland raiders|\
oklahoma city thunder|old navy|opec|orange julius|orlando magic|oxfam|padres|palantir|pan am|panasonic|panda express|\
paypal|pbs|pepsi|pepsico|petrobras|petrochina|petronas|peugeot|pfizer|philadelphia eagles|philadelphia phillies|\
philadelphia union|philip morris|philips|phillies|phoenix suns|pink floyd|pittsburgh pirates|pittsburgh steelers|\
pizza hut|portland timbers|portland trail blazers|premier league|premier oil|procter & gamble|prudential|quantas|\
queens park rangers|quiznos|radiohead|rbc|rbs|readers digest|real madrid|real salt lake|red bull|red cross|\
red hot chili peppers|red lobster|remax|revlon|roman empire|royal bank|royal dutch shell|ryanair|sacramento kings|\
safeway|sainsburys|salesforce|samsung|san antonio spurs|san diego chargers|san diego padres|san francisco giants|\
san jose earthquakes|scientology|seagate|sears|seattle mariners|seattle seahawks|seattle sounders|sex pistols|siemens|\
smirnoff|snp|sony|soundgarden|spice girls|sporting kansas city|squarespace|st louis cardinals|st louis rams|starbucks|\
statoil|stoke city|subaru|t mobile|taco bell|tampa bay buccaneers|tampa bay rays|td bank|telefonica|telus|tencent|\
tennessee titans|tesco|tesla motors|texas instruments|texas rangers|tgi fridays|the beach boys|the beatles|\
the black eyed peas|the byrds|the carpenters|the daily mail|the guess who|the hollies|the smashing pumpkins|the supremes|\
the who|thin lizzy|tim hortons|tmz|toronto blue jays|toronto raptors|toshiba|tottenham hotspur|toyota|toys r us|twitter|\
u2|uber|ubs|ukip|unesco|unilever|united nations|univ|ups|usa today|usps|utah jazz|van halen|vancouver whitecaps|verizon|\
vh1|visa|vodafone|volkswagen|volvo|walgreens|wall street journal|walmart|warner bros|washington nationals|\
washington redskins|washington wizards|wells fargo|westfield|westinghouse|white sox|wikileaks|wikipedia|\
world trade organization|xiaomi|yamaha|yankees|ymca|yougov|youtube|ywca`)

/**
 * Names known beforehand, in small letters. Written by tools/gazetteer.ts from the lexicon of compromise 14.17.0
 * (MIT licence, Spencer Kelly and others): change it there.
 */

const set = (rows: string): ReadonlySet<string> => new Set(rows.split('|'))

/** Given names of men. */
export const MALE_NAMES = set(`aarav|aaron|abdallah|abdel|abdoulaye|abdul|abdullah|abdullo|abdulrahman|abe|abel|abraham|abram|abu|abubakr|abulfazl|adam|\
adama|adan|adi|adolf|adolfo|adolph|adrian|adriano|advik|afonso|agustin|ahmad|ahmed|ahmet|aidan|aiden|aimar|ajani|aladdin|\
alain|alan|alastair|albert|alberto|albrecht|alden|alec|alejandro|aleksandar|aleksander|aleksandr|aleksei|alessandro|alex|\
alexander|alexandre|alexandros|alexandru|alf|alfonso|alfred|ali|alistair|allan|allen|alonso|alonzo|alphonse|alphonso|\
alton|alvaro|alvin|amar|amine|amir|amit|ammanuel|ammar|amos|anas|anatoli|anatoliy|anatoly|ander|anders|andre|andreas|\
andrei|andrej|andres|andrew|andrzej|andy|angel|angelo|anthony|antoine|anton|antoni|antonio|antony|anwar|aputsiaq|arata|\
archibald|archie|ari|ariel|ariki|arjun|armaan|armand|armando|armin|arnaud|arnav|arno|arnold|aron|artem|arthur|artie|\
artur|arturo|aryan|asahi|augusto|augustus|avery|ayaan|aykhan|aziz|bakary|balazs|bandar|bandile|banele|barney|barrett|\
barry|bart|bartholomew|ben|benito|benjamin|bennie|benny|benson|berat|bernard|bernardo|bernhard|bernie|bert|bertram|\
bertrand|beshoi|bibek|bilal|billie|billy|bishal|bjorn|blaine|blake|bobby|bogdan|boris|boyd|brad|bradford|bradley|brady|\
branden|brandon|branislav|brendan|brendon|brent|brenton|bret|brett|brian|brice|bruce|bruno|bryan|bryce|bryon|buddy|burt|\
burton|buster|byron|cal|caleb|calvin|cameron|camilo|carey|carl|carlo|carlos|carlton|carroll|cary|cecil|cedric|cesar|chad|\
charbel|charles|charley|chas|chester|chet|chris|christoph|christophe|christopher|christos|ciaran|clarence|claude|claudio|\
claus|clay|clayton|clemens|clement|cletus|clifford|clifton|clint|clive|clyde|cody|colby|cole|colin|collin|colton|connor|\
conor|conrad|constantin|corey|cornelis|cornelius|cory|craig|cristiano|cristobal|curt|curtis|cyril|cyrus|daan|dale|damian|\
damien|damion|damon|dan|daniel|danilo|danny|daren|darin|dario|darius|darnell|darrel|darrell|darren|darrin|darryl|daryl|\
dave|davi|david|deandre|deepak|dejan|delbert|demetrius|denis|dennis|denny|deon|derek|derrick|deshawn|desmond|deven|devin|\
dewayne|dewey|dexter|diarmuid|dieter|dietmar|dietrich|dillon|dimitri|dimitris|dinesh|dion|dirk|dmitri|dmitry|domingo|\
dominic|dominick|dominik|dominykas|don|donald|donnell|donnie|donny|donovan|dorian|doug|douglas|dovydas|doyle|dragan|\
duane|dudley|duncan|dustin|dwayne|dwight|dylan|dyllan|ebenezer|ed|eddie|edgar|edmond|edmund|edoardo|eduard|eduardo|\
edward|edwardo|edwin|efrain|efren|eitan|elbert|eldon|eli|elias|elijah|eliot|elisha|elliot|elliott|ellis|elmer|elton|\
elvin|elvis|elwood|emanuel|emerson|emery|emil|emiliano|emilio|emilis|emirhan|emmanuel|emmett|enoch|enrico|enrique|enzo|\
eoin|ergi|eric|erich|erick|erik|ernest|ernesto|ernie|ernst|errol|ervin|erwin|esteban|ethan|eugen|eugene|evan|evens|\
everett|evgeny|eymen|ezra|fabian|fabien|fabio|fabrice|fabrizio|fadi|fahd|federico|felipe|felix|feng|ferdinand|ferdinando|\
fergus|fernando|fidel|filip|fionn|fletcher|florian|floyd|forrest|francesco|francis|francisco|franciszek|frankie|franklin|\
franklyn|fraser|fred|freddie|freddy|frederic|frederick|frederik|fredrick|fredrik|friedrich|frits|fritz|fyodor|gabe|\
gabreal|gabriel|gabrielius|galen|gareth|garland|garrett|garry|garth|gary|gavin|geoff|geoffrey|georg|george|georges|\
georgi|georgios|georgy|gerald|gerard|gerardo|gerhard|gerrit|gerry|gert|giacomo|gilbert|gilberto|giles|gilles|gino|giorgi|\
giorgio|giorgis|giovanni|giuseppe|glen|glenn|godfrey|gonzalo|goran|gord|gordon|gottfried|grady|graham|greg|gregg|gregor|\
gregorio|gregory|grover|guido|guilherme|guillaume|guillermo|gunnar|gunter|gunther|gus|gustaf|gustav|gustave|gustavo|\
gyorgy|habib|hal|halim|hamza|hank|hans|hao|harlan|harley|harold|harri|harry|haruhito|haruki|haruta|haruto|harvey|hasan|\
hassan|hayato|hayden|heath|hector|heinrich|heitor|hendrik|henri|henrik|henrique|henry|henryk|herbert|herman|hermann|\
homer|horace|horacio|horatio|hossein|howard|howie|hubert|hugh|hugo|humberto|huseyin|huseyn|hussain|hussein|hydar|iain|\
ian|ibai|ibrahim|ichika|ignacio|igor|ike|iker|ilija|inuk|inunnguaq|ionut|ira|irvin|irving|irwin|isaac|isaiah|isaias|\
ishaan|isiah|ismael|ismail|issac|itai|itsuki|ivan|jacob|jacques|jaden|jaka|jake|jakob|jakov|jakub|jamal|james|jameson|\
jamison|jared|jarod|jaroslav|jarrett|jarrod|jarvis|jason|jasper|javier|jayden|jayson|jed|jeff|jeffery|jeffrey|jeffry|\
jens|jerald|jeremiah|jeremy|jermaine|jerome|jeronimo|jerry|jesus|jian|jim|jimi|jimmie|jimmy|joao|joaquin|joe|joel|joesph|\
joey|johan|johann|johannes|john|johnathan|johnathon|johnie|johnnie|johnny|jokubas|jon|jonah|jonas|jonathan|jonathon|\
jonny|jordi|jordon|jorge|jose|josef|joseph|josh|joshua|josiah|josue|jozef|juan|julen|julian|julien|julio|julius|justin|\
kacper|kajus|kamal|kamil|kanata|karim|karl|kaspar|kathem|kauri|keenan|keir|keith|ken|kendrick|kenneth|kenny|kenton|\
kermit|keven|kevin|khaled|khalid|kieran|kingsley|kip|kiril|kirill|kirk|kirollos|klaus|konrad|kristian|kristopher|\
krzysztof|kurt|kurtis|kyle|kyls|lamar|lambert|lamont|landon|larry|lars|laszlo|laurence|laurent|lawrence|leandro|leevi|\
leland|len|lennart|lenny|leon|leonard|leonardo|leonel|leonid|leopold|lester|lethabo|levente|levi|liam|linus|lionel|lior|\
lloyd|logan|lonnie|loren|lorenzo|lou|louie|louis|lovro|lowell|luc|lucas|luciano|lucien|ludovic|ludvig|ludwig|luigi|luis|\
luiz|luka|lukas|luke|luther|luuk|lyle|lyndon|maayan|macaulay|maciej|magnus|mahamadou|mahammad|mahdi|mahesh|mahmoud|majd|\
maksim|malachai|malachy|malcolm|malik|mamadou|manfred|manish|manny|manuel|marc|marcel|marcell|marcello|marcelo|marcin|\
marco|marcos|marcus|mariano|mario|marios|marius|markel|marko|markos|markus|marlin|marlon|marquis|marshall|marti|martim|\
martin|marty|marvin|masoud|matej|mateo|matheus|mathew|mathias|mathieu|mathis|matias|matt|matteo|matthew|matthias|mattia|\
mattias|matus|matyas|maurice|mauricio|maximilian|maximiliano|maxwell|mehdi|mehmet|melvin|merle|merrill|mervin|mervyn|\
micah|michael|michal|micheal|michel|mick|mickey|micky|miguel|mihai|mikaere|mike|mikel|mikhail|mikolaj|milhouse|milo|\
milos|milton|minato|minik|mitch|mitchell|modibo|moe|mohamad|mohamed|mohammad|mohammed|moises|monte|monty|moritz|moses|\
moshe|moussa|muhamed|muhammad|muhammed|murad|mustafa|mustapha|myles|myron|nahom|nate|nathan|nathanael|nathaniel|nathy|\
neal|ned|neil|nelson|neville|nguyen|nicholas|nickolas|nicolas|niels|nigel|niilo|nik|nikau|nikhil|niklas|nikola|nikolai|\
nikolay|niles|nils|noah|noam|noel|nojus|nolan|nomaan|norbert|norman|nuka|octavio|oier|olaf|olav|oleksandr|oliver|olivier|\
omar|omer|ondrej|ori|orville|osama|oscar|oskar|osman|osvaldo|oswald|otis|otto|oumar|owen|pablo|padraig|paolo|pascal|\
patrick|patrik|paul|paulie|paulo|paulos|pavel|pavlo|pedro|percy|petar|pete|peter|petr|petro|petros|phil|philip|philipp|\
philippe|phillip|pierre|pieter|pietro|piotr|prakash|pravit|prem|preston|pyotr|quentin|quincy|quinton|rachid|rafael|rahul|\
rainer|rajesh|ralf|ralph|ramiro|ramon|randal|randall|randolph|raoul|raphael|rashad|rasmus|raul|rawiri|rayan|raymond|\
recep|reece|reggie|reginald|regis|reid|reuben|reyansh|reynaldo|reza|rhett|ricardo|riccardo|richard|richie|rick|rickey|\
rickie|ricky|rico|riley|roan|robbie|robby|robert|roberto|rocco|roderick|rodger|rodney|rodolfo|rodrigo|roel|rogelio|roger|\
rohan|roland|rolando|rolf|roman|romeo|ron|ronald|ronan|ronnie|ronny|rory|rosario|roscoe|ross|roy|royce|ruben|rubin|\
rudolf|rudolph|rudy|rufus|rupert|russ|russel|russell|ryan|ryou|saeed|sal|salik|salvatore|sam|sami|samir|samkelo|sammie|\
sammy|samuel|sandeep|sandro|sanjay|santino|saqib|satoshi|saul|scot|scott|scottie|scotty|seamus|sean|sebastian|sebastien|\
sekou|selim|sepp|serge|sergei|sergey|sergio|seth|seymour|shahid|shane|shaquille|shaun|shawn|shayne|sheldon|shelton|\
sherman|shlomo|sid|siddhartha|sidney|sigmund|silas|silvio|simon|siyabonga|slobodan|solomon|soren|souleymane|souta|\
spencer|stan|stanislav|stanislaw|stanley|stefan|stefano|stefanos|stephan|stephen|steve|steven|stevie|stewart|stu|stuart|\
suraj|suresh|sven|svend|syed|sylvester|szymon|tadgh|taha|taichi|taika|tanner|tareq|tatsuki|ted|teddy|terence|terrance|\
terrell|terrence|terry|thad|thaddeus|theo|theodor|theodore|thiago|thom|thomas|tim|timmy|timothy|titus|tobias|toby|tod|\
todd|tom|tomas|tomasz|tommaso|tommie|tommy|tomoharu|tony|travis|trent|trenton|trevor|trey|tristan|troy|truman|tunar|\
turki|ty|tyler|tyrone|tyson|ughur|ulrich|ulrik|ulysses|umberto|unax|uri|usman|val|valentin|valentine|vance|vasily|vern|\
vernon|vic|vicente|victor|vihaan|viktor|vince|vincent|vincenzo|virgil|vivaan|vivek|vlad|vladimir|vladislav|vojtech|\
volodymyr|wallace|wally|walt|walter|waylon|wayne|wei|wendell|werner|wes|wesley|weston|wilbert|wilbur|wiley|wilfred|\
wilfredo|wilfrid|wilfried|wilhelm|willard|william|willie|willis|willy|winfried|winslow|winston|wojciech|wolfgang|woodrow|\
wout|wouter|wyatt|xavier|xhoel|yahli|yanis|yann|yannick|yaroslav|yassin|yassine|yevgeni|yevgeny|yonas|yonatan|yonathan|\
yong|yosef|yousouf|youssef|yuen|yuri|yuriy|yury|yusif|yusuf|yuuma|yuval|zac|zach|zachariah|zachary|zachery|zack|zackary|\
zahid|zakaria|zan|zane|zoran`)

/** Given names of women. */
export const FEMALE_NAMES = set(`aada|aadya|aaliyah|aaradhya|aasha|abagail|abbey|abbi|abbie|abby|abi|abie|abigail|abril|ada|adaline|adalyn|addie|addilyn|\
addison|adel|adela|adelaide|adele|adelene|adelia|adelina|adeline|adelynn|adreanna|adriana|adrianna|adrianne|adriena|\
adriene|adrienne|agatha|aggie|agnes|agustina|aicha|aida|aileen|aimee|aina|aino|ainsley|aisha|aishah|aisling|aislinn|\
aislynn|ajla|alaina|alana|alanis|alanna|alannah|alanoud|alayah|alayna|alba|alecia|aleisha|alejandra|aleksandra|alena|\
alesia|alessandra|alexa|alexandra|alexia|alia|alice|alicia|alicja|alina|aline|alisa|alise|alisha|alison|alissa|aliza|\
allie|allison|allyson|althea|alya|alycia|alysa|alyson|alyssa|amahle|amaia|amaira|amalia|amanda|amber|amberly|amelia|\
amelija|amie|amilia|amina|aminata|amy|ana|anabel|anamaria|anastasia|anastasija|anaya|andjela|ane|aneta|anette|angela|\
angelia|angelica|angelina|angeline|angelique|angie|anika|anisa|anissa|anita|anja|anjelica|ann|anna|annabel|annabella|\
annabelle|annalisa|annamaria|anne|annemarie|annett|annette|annie|annika|annmarie|anohito|antoinette|antonella|antonia|\
anya|aoi|aria|ariana|arianna|arianne|arielle|arleen|arlena|arlene|arlette|aroha|arpita|asha|ashanti|ashlee|ashleigh|\
ashley|ashli|ashlie|ashly|ashlyn|ashraqat|ashton|asiya|asja|asmita|assil|astrid|ataahua|athena|audra|audrey|audri|audry|\
augustina|augustine|aurelia|austeja|ava|avigail|awa|aya|ayana|ayanna|ayesha|aygun|aylin|ayn|ayse|aysel|azra|azuna|\
barbara|barbora|barbra|bayarmaa|bea|beatrice|beatriz|becca|becky|belinay|belinda|benita|bernadette|bernadine|bernice|\
bertha|bertie|beryl|bess|bessie|beth|bethanie|bethany|betsy|bette|bettie|bettina|betty|bettye|beula|beulah|bev|beverley|\
beverly|bianca|biljana|binita|bintou|bismah|blanca|blanche|blythe|bobbi|bobbie|boglarka|bolormaa|bonita|bonnie|brandi|\
brandie|breanna|bree|brenda|brenna|briana|brianna|brianne|bridget|bridgett|bridgette|brigid|brigitte|britney|britt|\
brittany|brittney|brittni|brittny|bronwyn|brooke|bryanna|brynn|caitlin|caitlyn|calista|callie|camila|camile|camilla|\
camille|candace|candice|cara|carina|carissa|carla|carlene|carley|carlie|carlota|carlotta|carly|carmel|carmela|carmella|\
carmen|carol|carole|carolina|caroline|carolyn|carrie|carrol|casandra|cassandra|cassie|catarina|caterina|catherina|\
catherine|cathleen|cathryn|cathy|catrina|cayla|cecelia|cecile|cecilia|cecily|celeste|celia|celina|celine|chandra|\
chanelle|chantal|chantelle|charis|charissa|charla|charlena|charlene|charlette|charlotte|charmaine|chedeline|chelsea|\
chelsey|cher|cheri|cherie|cheryl|chloe|chrissy|christa|christal|christen|christiana|christiane|christie|christina|\
christine|christy|chrystal|ciara|cierra|cindi|cindy|clair|claire|clara|clare|clarice|claris|clarissa|claudette|claudia|\
claudine|cleo|cleopatra|clotilde|coleen|colette|colleen|concepcion|connie|constance|constanza|consuelo|cora|coralie|\
cordelia|cori|corina|corine|corinna|corinne|cornelia|corrine|courtney|courtni|courtny|cristal|cristina|cyndi|cynthia|\
dahlia|daina|dalal|damaris|damia|dana|danette|dani|danica|daniela|daniele|daniella|danielle|danika|daniz|daphna|daphne|\
dara|darby|darcey|darcie|daria|darla|darlena|darlene|davida|davina|dayle|dayna|deana|deandra|deann|deanna|deanne|deb|\
debbie|debby|debora|deborah|debra|debrah|dede|dee|deedee|deena|deidre|deirdre|dela|delia|delilah|della|delores|deloris|\
delphine|demetria|dena|denice|denise|desiree|dhia|diana|diane|dianna|dianne|dina|dinah|dionne|diya|djeneba|dolores|\
dominique|dona|donna|dora|doreen|doris|dorla|dorothea|dorothy|dorthy|dottie|ecrin|edel|eden|edie|edith|edna|edwina|eevi|\
eileen|eisha|ekaterina|ekta|ela|elaina|elaine|elana|eleanor|elen|elena|eleni|eliana|elicia|elida|elie|elif|elin|elina|\
elinor|elisa|elisabeth|elise|eliska|eliza|elizabete|elizabeth|elizaveta|ella|ellen|ellie|elly|elma|elnora|eloise|elouise|\
elsa|elsie|elva|elvina|elvira|ema|emanuela|emelda|emely|emerald|emile|emilee|emilia|emilie|emilija|emily|emina|emine|\
emma|emmaline|emmanuelle|emmeline|emmie|emmy|enid|erica|ericka|erika|erin|erma|ernestina|ernestine|eryn|esma|esmeralda|\
esperanza|estela|estele|estella|estelle|ester|estere|esther|estrella|ethel|etienne|etta|eugenia|eugenie|eunice|eva|\
evangelina|evangeline|evelin|evelina|evelyn|evi|evie|evita|ewa|fajr|fanta|farah|farida|farrah|farzana|fatemeh|fatiha|\
fatima|fatin|fatma|fatoumata|fay|faye|felecia|felicia|fenna|fernanda|fien|fiona|flora|florencia|fozia|fran|frances|\
francesca|francina|francine|francisca|francoise|freda|freja|frida|frieda|gabi|gabija|gabriela|gabriella|gabrielle|gale|\
gamalat|gamila|garnet|gayle|gemma|gena|genesis|genevieve|genna|georgette|georgie|georgina|geraldina|geraldine|geri|\
germaine|gertrud|gertrude|gia|gianna|gigi|gilda|gillian|gina|giovanna|gisela|gisele|giselle|gita|gladys|glena|glenda|\
glenna|gloria|glynis|golda|goldie|googoosh|gracie|graciela|greta|gretchen|griselda|gunay|gunel|gwen|gwendolyn|gwyneth|\
habiba|hailey|hala|haley|hallie|hana|hanah|hanna|hannah|hariet|hariette|harmony|harriet|harriett|harriette|hasnaa|hasti|\
hatice|hattie|hawa|hayley|heather|heidi|helen|helena|helene|helga|helmi|henrietta|hermine|hessa|hester|hilary|hilda|\
hildegard|hillary|himari|hoda|hollie|hortense|hosna|hosniya|hussa|hyacinth|ida|ila|ilene|iliana|ilina|ilona|ilse|imane|\
imelda|imogena|imogene|indira|ines|ingrid|inji|iona|irati|irena|irene|irina|irma|isabel|isabela|isabele|isabell|isabella|\
isabelle|isadora|isidora|isla|islande|isobel|iva|ivaana|ivalu|ivana|iwona|izaro|jacinda|jacinta|jackie|jacky|jaclyn|\
jacquelina|jacqueline|jacquelyn|jada|jami|jana|janae|jane|janele|janelle|janessa|janet|janette|janice|janie|janina|\
janine|janis|jaqueline|jasmin|jasmina|javiera|jayne|jazmin|jazmine|jeana|jeane|jeanette|jeanie|jeanina|jeanine|jeanna|\
jeanne|jeannette|jeannie|jeannina|jeannine|jelena|jen|jena|jenelle|jenifer|jenna|jennette|jenni|jennie|jennifer|jenny|\
jeri|jerri|jesica|jess|jesse|jessica|jil|jilian|jill|jillian|jing|jo|joan|joana|joane|joann|joanna|joanne|jocelyn|jodi|\
jodie|jody|joelle|johana|johanna|joleen|jolena|jolene|joni|josefa|josefina|josefine|joselyn|josephina|josephine|josie|\
jovana|joya|joyce|juana|juanita|judeline|judith|judy|jules|julia|juliana|julianna|julianne|julie|julienne|juliet|julieta|\
juliette|julissa|justina|justine|kabita|kacey|kadiatou|kaede|kaia|kaitlin|kaitlyn|kaleigh|kali|kalle|kallie|kamala|\
kamila|kamile|kanyakumari|kara|karen|kari|karima|karin|karina|karissa|karla|karly|karolina|karyn|kassandra|kassie|kat|\
katarina|kate|katelyn|katelynn|katerina|katharina|katharine|katherina|katherine|kathie|kathleen|kathrine|kathryn|kathy|\
kati|katia|katie|katlyn|katrina|katy|kavita|kay|kaye|kayla|kaylee|kayleigh|keeley|keely|keira|keisha|kejsi|keley|keli|\
kelley|kelli|kellie|kelly|kelsie|kely|kendra|kenna|kenza|kera|keri|kerri|khadija|khadije|khawla|kheira|khongordzol|kia|\
kiana|kiara|kiera|kiersten|kiley|kim|kimberlee|kimberley|kimberli|kimberly|kimmernaq|kira|kirsten|kirstin|kizzy|klea|\
konul|kori|kourtney|krista|kristen|kristi|kristie|kristin|kristina|kristine|kristy|kristyna|krystal|kyla|kylee|kylie|\
kyra|lacey|lacie|lacy|ladona|ladonna|laia|laila|lakesha|lamija|lana|lara|larisa|larissa|latasha|latifa|latisha|latonya|\
latoya|laura|laurel|lauren|laurie|lauryn|laverna|laverne|lavinia|laxmi|layla|lea|leah|leana|leandra|leane|leann|leanna|\
leanne|leda|leena|leia|leigh|leila|leilani|leja|lejla|lela|lena|lenora|lenore|leola|leona|leonie|leonora|leora|lesedi|\
lesley|lesli|leslie|lesly|leticia|letitia|lettie|lex|lexie|leyla|lia|lian|liana|lianne|libbie|libby|lidia|lidya|liepa|\
lila|lili|lilia|lilian|liliana|lilja|lillia|lillian|lillie|lilly|lin|lina|linda|lindsay|lindsey|lindsi|lindsy|lindy|lisa|\
lisette|liv|livia|liz|liza|lizbeth|lizette|lizzie|lois|lola|lolita|lora|loraina|loraine|lorelei|lorena|lorene|loretta|\
lori|lorie|lorna|lorraina|lorraine|lorri|lorrie|lotte|lottie|louella|louisa|louise|lovelie|luann|lucia|luciana|lucie|\
lucija|lucile|lucille|lucinda|lucy|luela|luella|luisa|luise|lula|lulu|lulwa|luna|lupe|lupita|luz|lydia|lyla|lyn|lyna|\
lynda|lyndsey|lyne|lynette|lynn|lynna|lynne|lynnette|lynsey|mabel|mable|macie|macy|madalyn|maddie|madeleine|madelina|\
madeline|madelyn|madge|madison|madonna|mae|magda|magdalena|magdalene|maggie|maha|maia|maire|maisie|maite|maja|malak|\
malen|malia|malika|malinda|mallory|mandakranta|mandy|manon|manuela|mara|marcela|marcella|marcelle|marci|marcia|marcie|\
marcy|margaret|margarette|margarida|margarita|marge|margery|margie|margo|margot|margret|margrette|marguerite|mari|maria|\
mariah|mariam|mariamawit|mariami|marian|mariana|mariane|marianna|marianne|maribel|marie|mariela|mariella|marija|marilyn|\
marina|maris|marisa|marisol|marissa|maritza|marjorie|marla|marlena|marlene|marnie|marsha|marta|martha|martina|martine|\
marwa|mary|maryam|maryan|maryann|marybeth|maryjane|marylou|masoumeh|mathilde|matilda|matilde|mattie|maud|maude|maura|\
maureen|mavis|maxina|maxine|maybell|mayra|maysoun|mazie|mckenzie|meagan|meg|megan|meghan|mei|melanie|melina|melinda|\
melisa|melissa|mellisa|meredith|meriem|merissa|merjem|meron|meryem|meryl|mia|micaela|michaela|michele|michelle|midori|\
mika|mikaela|mila|milagros|mildred|milena|milica|millicent|millie|milly|mimi|mindy|minenhle|minerva|minh|minnie|mira|\
miral|miranda|miriam|mirlande|mitzi|miyar|mobina|moira|mollie|molly|mona|monica|monika|monique|mrignayani|muriel|mya|\
myra|myriam|myrlande|myrna|myrtle|naasunnguaq|nadene|nadia|nadina|nadine|nadya|nahia|naima|nalla|nancy|nanette|naomi|\
naomie|narges|natalia|natalie|natalya|natasha|nathalie|nehir|nel|nela|nelisa|nell|nellie|nena|nerissa|nesreen|nia|niamh|\
nichole|nicki|nicky|nicola|nicole|nicolette|niharika|nika|niki|nikita|nikki|nila|nilay|nina|nisanur|nisha|nita|nivi|noa|\
noella|noelle|noemi|noor|nora|norah|noreen|norma|nouf|nour|nur|nuray|nurul|nyla|octavia|odelia|odette|odval|ofelia|oisha|\
oksana|ola|olga|olivia|ophelia|oumou|oyunbileg|paige|pam|pamela|pandora|paninnguaq|paola|parvati|patrica|patrice|\
patricia|patti|pattie|patty|paula|paulette|paulina|pauline|peggy|penelope|perla|petra|philomena|phoebe|phylis|phyllis|\
pia|pipaluk|polina|polly|portia|priscila|priscilla|priyamvada|prudence|puteri|queenie|quiana|rabina|rachael|rachel|\
rachele|rachelle|rachida|rae|raina|ramona|randi|rania|raquel|rayna|reanna|reba|rebeca|rebecca|rebeka|rebekah|reem|reema|\
regina|reihaneh|reina|rena|renae|renata|renee|reta|reyna|rhea|rhiannon|rhoda|rhona|rhonda|ria|richelle|ricki|rikki|riko|\
rimas|rin|rina|rita|riya|robbin|roberta|robyn|rochele|rochelle|rocio|roghayyeh|rolanda|ronda|roni|ronna|rosa|rosalie|\
rosalina|rosalind|rosalinda|rosalyn|rosanna|rosanne|roseann|roseanne|rosella|roselle|rosemarie|rosemary|rosetta|rosie|\
roslyn|rowan|rowena|roxana|roxane|roxanna|roxanne|roxie|roxy|ruth|ruthie|saanvi|sabina|sabine|sabrina|sade|sadie|sahar|\
saida|sakeena|sakineh|sakura|sallie|sally|salma|salome|samantha|samira|sandra|sara|sarah|sarina|sasha|savanna|savannah|\
scarlett|selena|selene|selina|selma|serena|serife|setayesh|sevda|sevinj|shahd|shaikha|shaim|shaimaa|shakira|shana|\
shanaya|shanda|shania|shanna|shannon|shanon|shari|sharlene|sharon|sharron|sharyn|shauna|shawna|shayla|shayma|shayna|\
sheba|sheena|sheila|shelia|shelley|shelly|sheri|sheridan|sherifa|sherri|sherrie|sherry|sheryl|shira|shirley|shirli|\
shirly|shona|shristi|shyla|sierra|sillin|silvia|simona|simone|sindy|siobhan|sita|siti|skye|snezana|sobia|sofia|sofie|\
sofija|somayyeh|sondra|sonia|sonja|sonya|sophia|sophie|sri|stacey|staci|stacie|stacy|starla|stefanie|stela|stella|\
stephane|stephanie|suha|sumayah|sunita|susan|susana|susane|susanna|susannah|susanne|susi|susie|suzan|suzana|suzane|\
suzanna|suzanne|suzette|suzie|suzy|sybil|sylvia|sylvie|tabatha|tabitha|tala|talia|talitha|tamar|tamara|tamera|tami|\
tamika|tammi|tammie|tammy|tamra|tania|tanika|tanisha|tanya|tara|tarana|taryn|tasha|tatiana|tawana|tegan|teodora|teresa|\
tereza|teri|terri|terrie|tess|tessa|tessie|thalia|thandolwethu|thea|thelma|theodora|theresa|therese|thomasina|tia|tiana|\
tianna|tiara|tiffany|tina|tingting|tisha|toni|tonia|tonya|tora|tori|tracey|traci|tracie|tracy|tricia|trina|trish|trisha|\
trista|trudy|tui|tula|tyra|ugne|ursula|urte|usha|uxue|valentina|valeria|valerie|valery|vanesa|vanessa|veda|velma|vera|\
verna|vernice|veronica|vesna|vicki|vickie|vicky|vikky|viktoria|viktorie|viktorija|vilte|violeta|vivian|viviana|vivien|\
vivienne|vusala|wakana|wanda|wendi|wendy|whitney|whitni|whitny|widelene|wila|wilhelmina|willa|willow|wilma|winifred|\
winnie|winnifred|winona|xiaomei|xiaoyan|ximena|xinyi|yael|yagmur|yan|yarin|yasmin|yasmine|yelena|yesenia|ying|yolanda|\
yuina|yuna|yvette|yvona|yvone|yvonna|yvonne|zada|zahra|zainab|zara|zehra|zeinab|zelda|zelma|zena|zeynab|zeynep|zineb|zoe|\
zoey|zofia|zola|zora|zsofia`)

/** Given names of either. */
export const EITHER_NAMES = set(`adrien|akira|alexei|alexis|alfie|alois|andi|andra|andrea|andrey|aubrey|avi|biff|blair|blaze|blossom|bob|buck|casey|\
cassidy|charlie|chase|cheyenne|chuck|darcy|devan|devon|drew|foster|francois|gabriele|gaby|grace|grant|hinata|ilya|jack|\
jaime|jamie|jammie|jessie|jie|jude|kai|kasey|kelsey|kendall|kenyatta|kerry|kiran|kris|lance|lashawn|leif|luca|mack|mads|\
manaia|marion|mark|marlo|marshal|matti|matty|maxime|mel|melokuhle|mina|morgan|nick|nico|niko|nikos|ollie|pat|peg|pierce|\
quinn|regan|rene|rob|shay|shea|shelby|shiloh|skip|spike|stew|sue|sumit|syd|wade`)

/** Family names. */
export const FAMILY_NAMES = set(`abbas|acosta|adams|adler|agarwal|aguilar|akhtar|aleksejev|aliyev|almeida|alvarez|alves|andersen|anderson|andersson|andov|\
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
export const PERSON_NOUNS = set(`accountant|accountants|acquaintance|acquaintances|acrobat|acrobats|activist|activists|actor|actors|actress|actresses|\
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
export const PLACE_NAMES = set(`aalborg|aarhus|abidjan|abu dhabi|accra|addis ababa|adygea|afghanistan|agartala|aguascalientes|ahmedabad|aizawl|\
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
export const DEMONYMS = set(`afghan|afghans|african|africans|albanian|albanians|algerian|algerians|american|americans|angolan|angolans|argentine|\
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
export const ORGANIZATION_NAMES = set(`abba|ac/dc|academy of sciences|acer|activision|activision blizzard|adidas|aerosmith|aig|airbnb|al jazeera|al qaeda|\
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

/** Gives the fields of the document's interfaces the descriptions that their zod schemas hold, so that each is written once. */

import { Comment, Converter, ReflectionKind } from 'typedoc'
import * as model from '../../dist/document.js'

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
      const description = model[property.parent.name]?.shape?.[property.name]?.description
      if (description !== undefined) property.comment = new Comment([{ kind: 'text', text: description }])
    }
    // Each schema stands beside its interface under the same name.
    for (const alias of project.getReflectionsByKind(ReflectionKind.TypeAlias))
      if (model[alias.name]?.shape) project.removeReflection(alias)
  })
}

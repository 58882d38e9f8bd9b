import { type GenericSchema, is } from 'valibot';

/** What is known of data that a schema has judged. Ours only judge: they change nothing, so what comes out is what went in. */
export function hasShape<Shape>(schema: GenericSchema<unknown, Shape>, data: unknown): data is Shape {
  return is(schema, data);
}

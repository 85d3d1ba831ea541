import { Argument, Command } from 'commander';
import { type CommonFlags, SCHEMAS, type SchemaName } from './flags.js';
import { examples, oneOf, type Shell, withCommon } from './options.js';

/** `smg-report schema` */
export function schemaCommand(shell: Shell): Command {
  const command = new Command('schema')
    .summary('print a JSON Schema, for editors')
    .description(
      'Prints the JSON Schema of a file. Inside a workspace it knows the metrics, spheres and regions of it.',
    )
    .addArgument(new Argument('<file>', `which file: ${SCHEMAS.join(', ')}`).argParser(oneOf(SCHEMAS)))
    .addHelpText(
      'after',
      examples(
        ['smg-report schema activity > activity.schema.json', 'for completion while a region reports'],
        ['smg-report schema workspace --locale ru', 'with descriptions in Russian'],
      ),
    );
  return withCommon(command).action(async (name: SchemaName, _: object, self: Command) => {
    const { schema } = await import('./actions/schema.js');
    await shell.finish(schema(name, self.optsWithGlobals<CommonFlags>(), shell.io));
  });
}

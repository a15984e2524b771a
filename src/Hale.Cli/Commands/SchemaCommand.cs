using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Language.Schemas;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale schema</c>: what definition files may say, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Option<string?>("--out") { Description = "Write a file for each kind of definition into this folder; otherwise all are printed", HelpName = "folder" };
        var command = new Command("schema", CommonOptions.Described("Print the JSON Schema of definition files, so that editors complete and explain keys.", "hale schema --out .hale/schema")) { folder };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(folder) is { } target)
            {
                Write(terminal, Path.GetFullPath(target, terminal.Folder));
            }
            else
            {
                Json.Write(terminal.RawOut, DefinitionSchemas.All.ToDictionary(schema => schema.Files, schema => schema.Content));
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, string folder)
    {
        foreach (var schema in DefinitionSchemas.All)
        {
            var file = Path.Combine(folder, $"{schema.Name}.schema.json");
            WholeFile.Write(file, writer => Json.Write(writer, schema.Content));
            terminal.Out.MarkupLineInterpolated($"{file}  for {schema.Files}");
        }
    }
}

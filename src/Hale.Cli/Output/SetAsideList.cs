using Hale.Cli.Hosting;
using Hale.Engine.Import;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Refused or suspect records in each of the formats. They are written as they come, for there may be many.</summary>
internal static class SetAsideList
{
    public static Task WriteAsync(Terminal terminal, string format, SetAsideKind kind, IAsyncEnumerable<SetAsideRecord> records) => format switch
    {
        "json" => WriteJsonAsync(terminal.RawOut, records),
        "csv" => WriteCsvAsync(terminal.RawOut, records),
        _ => WriteTextAsync(terminal.Out, kind, records),
    };

    private static async Task WriteCsvAsync(TextWriter output, IAsyncEnumerable<SetAsideRecord> records)
    {
        Csv.WriteRow(output, ["source", "file", "record", "reason", "detail", "content"]);
        await foreach (var record in records)
        {
            Csv.WriteRow(output, [record.Source, record.File, record.Record.ToString(System.Globalization.CultureInfo.InvariantCulture), record.Reason, record.Detail, record.Content]);
        }
    }

    private static async Task WriteJsonAsync(TextWriter output, IAsyncEnumerable<SetAsideRecord> records)
    {
        var isFirst = true;
        await foreach (var record in records)
        {
            await output.WriteAsync((isFirst ? "[\n  " : ",\n  ") + Json.Line(record));
            isFirst = false;
        }

        await output.WriteLineAsync(isFirst ? "[]" : "\n]");
    }

    private static async Task WriteTextAsync(IAnsiConsole console, SetAsideKind kind, IAsyncEnumerable<SetAsideRecord> records)
    {
        var (count, file) = (0L, string.Empty);
        await foreach (var record in records)
        {
            if ($"{record.Source}: {record.File}" is var heading && heading != file)
            {
                console.MarkupLineInterpolated($"[bold]{heading}[/]");
                file = heading;
            }

            console.MarkupLineInterpolated($"  record {Words.Number(record.Record)}  [yellow]{record.Reason}[/]{(record.Detail is { } detail ? ": " + detail : string.Empty)}");
            if (record.Content is { } content)
            {
                console.WriteLine("    " + SheetText.OneLine(content));
            }

            count++;
        }

        var word = kind == SetAsideKind.Refused ? "refused" : "suspect";
        console.MarkupLineInterpolated(count == 0 ? (FormattableString)$"No record is {word}." : $"{Words.Count(count, "record")} {(count == 1 ? "is" : "are")} {word}.");
    }
}

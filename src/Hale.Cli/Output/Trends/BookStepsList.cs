using Hale.Cli.Hosting;
using Hale.Engine.Trends.Books;

namespace Hale.Cli.Output.Trends;

/// <summary>A book over several closes in each of its formats.</summary>
internal static class BookStepsList
{
    public static void Write(Terminal terminal, string format, IReadOnlyList<BookStep> steps)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, steps.Select(BookShape.Of));
                break;
            case "csv":
                WriteCsv(terminal.RawOut, steps);
                break;
            default:
                BookStepsText.Write(terminal.Out, steps);
                break;
        }
    }

    private static void WriteCsv(TextWriter output, IReadOnlyList<BookStep> steps)
    {
        Csv.WriteRow(output, BookRow.Header);
        foreach (var step in steps)
        {
            foreach (var row in BookRow.Of(step.Book).Concat(Flows(step)))
            {
                Csv.WriteRow(output, row.Fields(step.Book.Query.Revenue));
            }
        }
    }

    private static IEnumerable<BookRow> Flows(BookStep step)
    {
        if (step is { Entered: { } entered, Left: { } left })
        {
            yield return new BookRow(step.Book.Query.Close, null, null, "entered", null, entered);
            yield return new BookRow(step.Book.Query.Close, null, null, "left", null, left);
        }
    }
}

using Hale.Cli.Hosting;
using Hale.Engine.Trends.Books;

namespace Hale.Cli.Output.Trends;

/// <summary>A book in each of its formats.</summary>
internal static class BookList
{
    public static void Write(Terminal terminal, string format, Book book)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, BookShape.Of(book));
                break;
            case "csv":
                Csv.WriteRow(terminal.RawOut, BookRow.Header);
                BookRow.Of(book).ToList().ForEach(row => Csv.WriteRow(terminal.RawOut, row.Fields(book.Query.Revenue)));
                break;
            default:
                BookText.Write(terminal.Out, book);
                break;
        }
    }
}

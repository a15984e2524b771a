using Hale.Cli.Hosting;
using Hale.Engine.Retention;

namespace Hale.Cli.Output.Retention;

/// <summary>Writes retention in the format that was asked for.</summary>
internal static class RetentionList
{
    public static void Write(Terminal terminal, string format, AskedRetention asked, RetentionTable table)
    {
        switch (format, asked.Explained)
        {
            case ("csv", { } measure):
                ExplainedCsv.Write(terminal.RawOut, asked, table, measure);
                break;
            case ("json", { } measure):
                Json.Write(terminal.RawOut, ExplainedShape.Of(asked, table, measure));
                break;
            case (_, { } measure):
                ExplainedText.Write(terminal.Out, asked, table, measure);
                break;
            case ("csv", null):
                RetentionCsv.Write(terminal.RawOut, asked, table);
                break;
            case ("json", null):
                Json.Write(terminal.RawOut, RetentionShape.Of(asked, table));
                break;
            default:
                RetentionText.Write(terminal.Out, asked, table);
                break;
        }
    }
}

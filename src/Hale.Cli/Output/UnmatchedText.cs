using Hale.Engine.Import;
using Hale.Engine.Warehousing;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>How many records of each source name no account that is known.</summary>
internal static class UnmatchedText
{
    public static void Write(IAnsiConsole console, IReadOnlyList<FileReceipt> files)
    {
        foreach (var source in files.GroupBy(file => file.Source, StringComparer.Ordinal))
        {
            Write(console, source.Key, source.SelectMany(file => file.Refused).Where(refusal => RefusalCodes.IsUnmatched(refusal.Code)).Sum(refusal => refusal.Count), source.Sum(file => file.Records));
        }
    }

    public static void Write(IAnsiConsole console, IReadOnlyList<SourceStatus> sources)
    {
        foreach (var source in sources)
        {
            Write(console, source.Source, source.Unmatched, source.Records);
        }
    }

    private static void Write(IAnsiConsole console, string source, long unmatched, long records)
    {
        if (unmatched > 0)
        {
            console.MarkupLineInterpolated(
                $"[yellow]unmatched[/]  {source}: {Words.Number(unmatched)} of {Words.Number(records)} unmatched ({Words.Percent((double)unmatched / records)}): `hale who ID` says what is known of one, `hale match` proposes aliases");
        }
    }
}

using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.Proving;
using Spectre.Console;

namespace Hale.Cli.Output.Validation;

/// <summary>The cards that are kept, the newest first.</summary>
internal static class CardList
{
    public static void Write(Terminal terminal, IReadOnlyList<KeptCard> cards, ProjectZone zone, string format)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, cards.Select(card => CardShape.Line(card, standing: null)));
                break;
            case "markdown":
                MarkdownTable.Write(terminal.RawOut, Header, "rllllrrlll", cards.Select(card => Cells(card, zone)));
                break;
            default:
                WriteText(terminal, cards, zone);
                break;
        }
    }

    private static string[] Header => ["card", "score", "of", "made", "known until", "observations", "left", "answer", "pairs of 100", "remarks"];

    private static void WriteText(Terminal terminal, IReadOnlyList<KeptCard> cards, ProjectZone zone)
    {
        if (cards.Count == 0)
        {
            terminal.Out.WriteLine("No report card is kept yet: `hale report-card` makes one.");
            return;
        }

        var sheet = new Sheet([.. Header.Select((name, index) => new SheetColumn(name, Right: index is 0 or 5 or 6))]);
        foreach (var card in cards)
        {
            sheet.Row(Cells(card, zone));
        }

        sheet.Write(terminal.Out);
    }

    private static string[] Cells(KeptCard card, ProjectZone zone) =>
    [
        $"{card.Number}",
        card.Head.Score,
        card.Head.Version is { } version ? $"version {version}" : $"draft {card.Head.Definition[..Math.Min(8, card.Head.Definition.Length)]}",
        CardSentences.Day(card.Head.MadeAt, zone),
        CardSentences.Day(card.Head.Known, zone),
        Words.Number(card.Summary.Observations),
        Words.Number(card.Summary.Churners),
        CardSentences.Verdict(card.Summary),
        CardSentences.Pairs(card.Summary),
        string.Join("; ", Remarks(card)),
    ];

    private static IEnumerable<string> Remarks(KeptCard card)
    {
        if (card.Head.IsLockBox)
        {
            yield return "the lock-box";
        }

        if (card.Head.LeadDays > 0)
        {
            yield return $"{Words.Count(card.Head.LeadDays, "day")} ahead";
        }

        if (card.Summary.Blocking.Count > 0)
        {
            yield return $"blocked: {string.Join(", ", card.Summary.Blocking.Select(CardSentences.Alarm))}";
        }
    }
}

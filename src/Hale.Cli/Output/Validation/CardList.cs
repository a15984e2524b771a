using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.Proving;
using Hale.Engine.Versions;
using Spectre.Console;

namespace Hale.Cli.Output.Validation;

/// <summary>The cards that are kept, the newest first.</summary>
/// <param name="cards">The cards.</param>
/// <param name="versions">The versions, the newest first.</param>
/// <param name="zone">The zone of days.</param>
/// <param name="today">The hash of what the files say of who is observed when; null where they cannot be read.</param>
internal sealed class CardList(IReadOnlyList<KeptCard> cards, IReadOnlyList<DefinitionVersion> versions, ProjectZone zone, string? today)
{
    public void Write(Terminal terminal, string format)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, cards.Select(card => CardShape.Line(card, standing: null, today)));
                break;
            case "markdown":
                MarkdownTable.Write(terminal.RawOut, Header, "rllllrrlll", cards.Select(Cells));
                break;
            default:
                WriteText(terminal);
                break;
        }
    }

    private const int HashShown = 8;

    private static string[] Header => ["card", "score", "of", "made", "known until", "observations", "left", "answer", "pairs of 100", "remarks"];

    private void WriteText(Terminal terminal)
    {
        if (cards.Count == 0)
        {
            terminal.Out.WriteLine("No report card is kept yet: `hale report-card` makes one.");
            return;
        }

        var sheet = new Sheet([.. Header.Select((name, index) => new SheetColumn(name, Right: index is 0 or 5 or 6))]);
        foreach (var card in cards)
        {
            sheet.Row(Cells(card));
        }

        sheet.Write(terminal.Out);
    }

    private string[] Cells(KeptCard card) =>
    [
        $"{card.Number}",
        card.Head.Score,
        VersionOf(card) is { } version ? $"version {version}" : $"draft {card.Head.Definition[..Math.Min(HashShown, card.Head.Definition.Length)]}",
        DayTexts.OfClose(card.Head.MadeAt, zone),
        DayTexts.OfClose(card.Head.Known, zone),
        Words.Number(card.Summary.Observations),
        Words.Number(card.Summary.Churners),
        CardSentences.Verdict(card.Summary),
        CardSentences.Pairs(card.Summary),
        string.Join("; ", Remarks(card)),
    ];

    /// <summary>The version that the card was made for, or that its definition became later.</summary>
    private long? VersionOf(KeptCard card) => card.Head.Version ?? versions.FirstOrDefault(version => version.Definitions.GetValueOrDefault(card.Head.Score) == card.Head.Definition)?.Number;

    private IEnumerable<string> Remarks(KeptCard card)
    {
        if (card.Head.IsLockBox)
        {
            yield return "the lock-box";
        }

        if (today is not null && card.Head.Rules != today)
        {
            yield return "other rules than the files have";
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

using Hale.Cli.Sessions.Validation;
using Hale.Engine.Proving;
using Hale.Reports;
using Spectre.Console;

namespace Hale.Cli.Output.Validation;

/// <summary>What the lock-boxes of an applied version say: two lines each.</summary>
internal static class LockBoxText
{
    public static void Write(IAnsiConsole console, IReadOnlyList<AppliedLockBox> boxes)
    {
        foreach (var box in boxes)
        {
            if (box is not { Opened: { } opened, Card: { } card })
            {
                CardText.Paragraph(console, $"The lock-box of {box.Label} stays closed: {box.Remark}");
                continue;
            }

            CardText.Paragraph(console, $"The lock-box of {box.Label} says: {ReportWords.Verdict(card).Headline}");
            CardText.Paragraph(console, $"  {Figures(opened.Card.Summary)} {CardSentences.Opening(opened)} Kept as card {opened.Card.Number}.");
        }
    }

    /// <summary>The same for programs.</summary>
    public static IEnumerable<object> Shape(IReadOnlyList<AppliedLockBox> boxes) => boxes.Select(box => new
    {
        box.Score,
        Opened = box.Opened is not null,
        Card = box.Opened is { } opened ? CardShape.Line(opened.Card, standing: null) : null,
        EarlierLooks = box.Opened?.Earlier,
        Headline = box.Card is { } card ? ReportWords.Verdict(card).Headline : null,
        box.Remark,
    });

    private static string Figures(CardSummary summary) =>
        $"{Words.Count(summary.Observations, "observation")} that nobody tuned to, {Words.Number(summary.Churners)} customers left; pairs in the right order: {CardSentences.Pairs(summary)}.";
}

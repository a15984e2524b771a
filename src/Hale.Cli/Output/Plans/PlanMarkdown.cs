using Hale.Cli.Output.Validation;
using Hale.Core.Definitions.Changes;
using Hale.Engine.Planning;

namespace Hale.Cli.Output.Plans;

/// <summary>A plan as a comment on a pull request: totals in sight, details folded, the same text for the same plan.</summary>
internal static class PlanMarkdown
{
    public static void Write(TextWriter output, PlanView view)
    {
        var report = view.Report;
        output.Write($"### What this change does to the scores\n\nThe files beside {view.Against}, both as of {report.AsOf.Label}.\n\n");
        foreach (var impact in report.Scores)
        {
            output.Write($"**{MarkdownTable.Escape(impact.Score.Label)}**: {MarkdownTable.Escape(PlanWords.Headline(impact))}\n\n");
        }

        if (!report.Changes.ChangeDefinitions)
        {
            output.Write("No score has another definition.\n\n");
        }

        ProofMarkdown.Write(output, view.Proofs);
        Changes(output, report.Changes);
        foreach (var impact in report.Scores)
        {
            Details(output, report, impact, view.Top);
        }
    }

    private static void Changes(TextWriter output, DefinitionChanges changes)
    {
        foreach (var section in ChangeSection.Of(changes))
        {
            output.Write($"**{MarkdownTable.Escape(section.Title)}**\n\n");
            foreach (var line in section.Lines)
            {
                var reach = ChangeTexts.Reach(line.Change) is { } places ? $" ({MarkdownTable.Escape(places)})" : string.Empty;
                var cards = line.Scorecards.Length > 0 ? $" (in {MarkdownTable.Escape(line.Scorecards)})" : string.Empty;
                output.Write($"- {MarkdownTable.Escape(line.Text)}{cards}{reach}\n");
            }

            output.Write("\n");
        }
    }

    private static void Details(TextWriter output, PlanReport report, ScoreImpact impact, int top)
    {
        output.Write($"<details><summary>{MarkdownTable.Escape(impact.Score.Label)}: bands and worst movers</summary>\n\n");
        MarkdownTable.Write(output, ["band", "before", "now", "change"], "lrrr", Bands(impact));
        var moved = impact.Flows.Where(flow => !flow.Stays).ToList();
        if (moved.Count > 0)
        {
            MarkdownTable.Write(output, ["from", "to", "accounts", "arr"], "llrr", moved.Select(flow => new[] { PlanWords.Band(flow.From), PlanWords.Band(flow.To), Words.Number(flow.Accounts), Money(flow.Revenue) }));
        }

        output.Write($"{MarkdownTable.Escape(string.Join(" ", PlanWords.Further(impact).Prepend(PlanWords.Spread(impact))))}\n\n");
        if (impact.WorstMovers(top) is { Count: > 0 } movers)
        {
            MarkdownTable.Write(output, ["account", "name", "before", "now", "band", "arr", "first reason"], "llrrlrl", movers.Select(account => Mover(report, impact, account)));
        }

        output.Write("</details>\n\n");
    }

    private static string[] Mover(PlanReport report, ScoreImpact impact, AccountImpact account) =>
    [
        account.Account,
        report.Names.GetValueOrDefault(account.Account, string.Empty),
        PlanWords.Value(account.Before, impact.Decimals),
        PlanWords.Value(account.After, impact.Decimals),
        account.ChangesBand ? $"{PlanWords.Band(account.Before)} → {PlanWords.Band(account.After)}" : PlanWords.Band(account.After),
        Money(account.Revenue),
        account.Reason is { } reason ? PlanWords.Reason(reason, impact.Decimals) : string.Empty,
    ];

    private static IEnumerable<string[]> Bands(ScoreImpact impact) => impact.Bands.Reverse().Select(name => (string?)name).Append(null)
        .Select(band => (Band: band, Before: impact.CountOf(band, account => account.Before), Now: impact.CountOf(band, account => account.After)))
        .Where(row => row.Band is not null || row.Before + row.Now > 0)
        .Select(row => new[] { PlanWords.Band(row.Band), Words.Number(row.Before), Words.Number(row.Now), Numbers.Signed(row.Now - row.Before) });

    private static string Money(double? amount) => amount is { } known ? PlanWords.Money(known) : "–";
}

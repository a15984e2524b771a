using Hale.Core.Outcomes;
using Hale.Core.Retention;
using Hale.Engine.Retention;

namespace Hale.Cli.Output.Retention;

/// <summary>Retention as CSV: a row for each period and segment, amounts exact, rates as shares.</summary>
internal static class RetentionCsv
{
    private static readonly OutcomeKind[] Losses = [OutcomeKind.Churned, OutcomeKind.ChurnedInvoluntary, OutcomeKind.WoundUp, OutcomeKind.EndedByUs];

    public static void Write(TextWriter output, AskedRetention asked, RetentionTable table)
    {
        var measures = asked.ForFiles(table);
        var isMoney = RetentionRevenue.IsKnown(table);
        Csv.WriteRow(output, ["period", "from", "until", "segment", "currency", .. Legs(new RevenueBridge(), isMoney).Select(leg => leg.Name), "effective_number", "open_customers", "unpriced_customers", .. measures.SelectMany(Names)]);
        foreach (var cell in asked.Shown(table))
        {
            var rates = new RetentionRates(cell, asked.Margin);
            var bridge = cell.Tally.Bridge;
            Csv.WriteRow(
                output,
                [
                    cell.Period.Label, LedgerTexts.Moment(cell.Period.From, asked.Project.Zone), LedgerTexts.Moment(cell.Period.Until, asked.Project.Zone), cell.Segment, table.Currency,
                    .. Legs(bridge, isMoney).Select(leg => leg.Value), cell.Tally.Cohort.EffectiveNumber is { } number && isMoney ? Csv.Number(number) : null, Text(cell.Tally.Cohort.Open.Customers), Text(bridge.Unpriced),
                    .. measures.SelectMany(measure => Values(rates.Of(measure))),
                ]);
        }
    }

    /// <summary>What the bridge consists of, customers and revenue of each; without amounts the revenue is empty.</summary>
    private static IEnumerable<(string Name, string? Value)> Legs(RevenueBridge bridge, bool isMoney)
    {
        (string Name, MoneyTally Tally)[] legs =
        [
            ("opening", bridge.Opening), ("new", bridge.Began), ("returned", bridge.Returned), ("expanded", bridge.Expanded), ("contracted", bridge.Contracted),
            .. Losses.Select(kind => (OutcomeWords.Of(kind), bridge.ChurnedBy.GetValueOrDefault(kind))), ("merged_away", bridge.MergedAway), ("closing", bridge.Closing), ("resumed", bridge.Resumed), ("paused", bridge.Paused),
        ];
        return legs.SelectMany(leg => new[] { ($"{leg.Name}_customers", (string?)Text(leg.Tally.Customers)), ($"{leg.Name}_revenue", isMoney ? LedgerTexts.Amount(leg.Tally.Revenue) : null) });
    }

    private static IEnumerable<string> Names(RetentionMeasure measure) => [RetentionWords.Of(measure), $"{RetentionWords.Of(measure)}_low", $"{RetentionWords.Of(measure)}_high", $"{RetentionWords.Of(measure)}_open_low", $"{RetentionWords.Of(measure)}_open_high"];

    /// <summary>The value with its interval or, while customers are open, what it will lie between.</summary>
    private static IEnumerable<string?> Values(RetentionRate rate) => rate.Open is { } open
        ? [null, null, null, Csv.Number(open.Low), Csv.Number(open.High)]
        : [rate.Value is { } value ? Csv.Number(value) : null, .. rate.Interval.Match(bounds => new string?[] { Csv.Number(bounds.Low), Csv.Number(bounds.High) }, _ => [null, null]), null, null];

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.Outcomes;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>At every moment how many of the population did what.</summary>
internal sealed class ObservationCountsWriter(string format, Terminal terminal, ProjectZone zone) : ObservationWriter
{
    private readonly List<ObservationTally> _tallies = [];

    public override void Write(ObservedRange range)
    {
        if (_tallies.Count == 0 || _tallies[^1].AsOf != range.AsOf)
        {
            _tallies.Add(new ObservationTally(range.AsOf, range.Until));
        }

        foreach (var (_, observation) in range.Accounts)
        {
            _tallies[^1].Add(observation);
        }
    }

    public override void Complete()
    {
        if (format == "json")
        {
            Json.Write(terminal.RawOut, _tallies.Select(Shape));
        }
        else if (format == "csv")
        {
            WriteCsv();
        }
        else
        {
            WriteTable();
        }
    }

    private void WriteCsv()
    {
        Csv.WriteRow(terminal.RawOut, ["as_of", "until", "population", "answer", "outcome", "rule", "accounts"]);
        foreach (var (tally, count) in _tallies.SelectMany(tally => tally.Counts.Select(count => (tally, count))))
        {
            Csv.WriteRow(
                terminal.RawOut,
                [tally.AsOf.Label, LedgerTexts.Moment(tally.Until, zone), Exact(tally.Population), Of(count.Key.Answer), count.Key.Kind is { } kind ? OutcomeWords.Of(kind) : null, count.Key.Rule, Exact(count.Value)]);
        }
    }

    private void WriteTable()
    {
        var sheet = new Sheet(
            new SheetColumn("as of"), new SheetColumn("until"), new SheetColumn("population", Right: true), new SheetColumn("lost", Right: true), new SheetColumn("share", Right: true),
            new SheetColumn("retained", Right: true), new SheetColumn("merged", Right: true), new SheetColumn("not known", Right: true));
        foreach (var tally in _tallies)
        {
            var judged = tally.Population - tally.Of(ObservedAnswer.NotKnown);
            string[] cells =
            [
                tally.AsOf.Label, LedgerTexts.Moment(tally.Until, zone), Words.Number(tally.Population), Words.Number(tally.Of(ObservedAnswer.Lost)),
                judged == 0 ? "–" : Words.Percent((double)tally.Of(ObservedAnswer.Lost) / judged), Words.Number(tally.Of(ObservedAnswer.Retained)), Words.Number(tally.Of(ObservedAnswer.Merged)),
                Words.Number(tally.Of(ObservedAnswer.NotKnown)),
            ];
            sheet.Row([.. cells.Select(cell => new SheetCell(cell))], string.Join(", ", tally.Counts.Select(Text)));
        }

        sheet.Write(terminal.Out);
        terminal.Out.WriteLine();
        terminal.Out.MarkupLineInterpolated($"{Words.Count(_tallies.Sum(tally => tally.Population), "observation")}, {Words.Number(_tallies.Sum(tally => tally.Of(ObservedAnswer.Lost)))} lost, {Words.Number(_tallies.Sum(tally => tally.Of(ObservedAnswer.NotKnown)))} not known yet");
    }

    private static string Text(KeyValuePair<ObservedOutcome, long> count) =>
        $"{(count.Key.Kind is { } kind ? OutcomeWords.Of(kind) + " by " : string.Empty)}{count.Key.Rule} {Words.Number(count.Value)}";

    private object Shape(ObservationTally tally) => new
    {
        as_of = tally.AsOf.Label,
        until = LedgerTexts.Moment(tally.Until, zone),
        population = tally.Population,
        lost = tally.Of(ObservedAnswer.Lost),
        retained = tally.Of(ObservedAnswer.Retained),
        merged = tally.Of(ObservedAnswer.Merged),
        not_known = tally.Of(ObservedAnswer.NotKnown),
        by_rule = tally.Counts.Select(count => new { answer = Of(count.Key.Answer), outcome = count.Key.Kind is { } kind ? OutcomeWords.Of(kind) : null, rule = count.Key.Rule, accounts = count.Value }),
    };

    private static string Exact(long number) => number.ToString(CultureInfo.InvariantCulture);
}

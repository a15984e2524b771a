using Hale.Engine.Judging.Observing;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Sections;

/// <summary>Where the score was wrong, by name: those who left from the best band, those who stayed in the worst.</summary>
internal sealed class SurpriseSection(Evidence evidence)
{
    private readonly BandRuns _runs = new(evidence);

    public Surprises Make()
    {
        var (best, worst) = (evidence.Bands.Names[evidence.Bands.Best], evidence.Bands.Names[BandScale.Worst]);
        var leavers = Leavers.Of(evidence).ToList();
        var stayers = Stayers().ToList();
        return new Surprises(
            best,
            worst,
            evidence.Bands.Divides ? Ordered(leavers.Where(leaver => evidence.Bands.Of(leaver.Row) == evidence.Bands.Best).Select(leaver => Surprise(leaver.Account, leaver.Row, evidence.Bands.Best, leaver.End))) : [],
            leavers.Count,
            evidence.Bands.Divides ? Ordered(stayers.Where(stayer => evidence.Bands.Of(stayer.Row) == BandScale.Worst).Select(stayer => Surprise(stayer.Account, stayer.Row, BandScale.Worst, null)), longestFirst: true) : [],
            stayers.Count,
            [.. evidence.Bands.Names.Select((name, band) => Last(name, [.. leavers.Where(leaver => evidence.Bands.Of(leaver.Row) == band).Select(leaver => leaver.Account)]))],
            evidence is { Dated: true, Bands.Divides: true, History.LastDay: not null } ? Ordered(NowWorst()) : [],
            evidence.Dated ? evidence.History.LastDay : null);
    }

    private LastBand Last(string name, IReadOnlyList<int> accounts)
    {
        var known = accounts.Select(account => evidence.Account(account)?.Revenue).OfType<double>().ToList();
        return new LastBand(name, accounts.Count, known.Count == 0 ? null : known.Sum());
    }

    private IEnumerable<Surprise> NowWorst()
    {
        var today = evidence.History.LastDay!.Value.DayNumber;
        return
            from account in Enumerable.Range(0, evidence.History.Accounts.Count)
            where !evidence.Lives.EndedOnUnknownDay(account) && evidence.Lives.IsCustomer(account, today) && evidence.Lives.Next(account, today) is null
            let row = CurrentScore.Row(evidence.History, account, today)
            where row is not null && evidence.Bands.Of(row.Value) == BandScale.Worst
            select Surprise(account, row.Value, BandScale.Worst, null);
    }

    /// <summary>Accounts that never left, with their latest observation in the worst band, else their latest.</summary>
    private IEnumerable<(int Account, int Row)> Stayers() => evidence.Panel.Rows
        .Where(row => !row.Left && !evidence.Lives.EverLeft(row.Account))
        .GroupBy(row => row.Account)
        .Select(rows => rows.Where(row => evidence.Bands.Of(row.Row) == BandScale.Worst).Select(row => (Observation?)row).MaxBy(row => row!.Value.Day) ?? rows.MaxBy(row => row.Day))
        .Select(row => (row.Account, row.Row));

    private Surprise Surprise(int account, int row, int band, End? end)
    {
        var known = evidence.Account(account);
        var day = evidence.History.Days.Span[row];
        return new Surprise(
            evidence.History.Accounts[account],
            known?.Name,
            known?.Segment,
            known?.Owner,
            known?.Revenue,
            evidence.History.Dated ? DateOnly.FromDayNumber(day) : null,
            evidence.History.Values.Span[row],
            end is { } left ? DateOnly.FromDayNumber(left.Day) : null,
            evidence.Dated ? _runs.Days(account, row, band, end?.Day ?? day) : null)
        {
            Treated = evidence.Own?[row].Played ?? false,
            Drivers = evidence.Own is { } own ? OwnDrivers.Of(own, row) : [],
        };
    }

    private static IReadOnlyList<Surprise> Ordered(IEnumerable<Surprise> surprises, bool longestFirst = false) =>
    [
        .. surprises
            .OrderByDescending(surprise => longestFirst ? surprise.DaysInBand ?? 0 : 0)
            .ThenByDescending(surprise => surprise.Revenue ?? 0)
            .ThenByDescending(surprise => surprise.DaysInBand ?? 0)
            .ThenBy(surprise => surprise.Account, StringComparer.Ordinal),
    ];
}

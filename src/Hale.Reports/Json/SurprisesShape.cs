using System.Text.Json.Serialization;
using Hale.Engine.ReportCards;

namespace Hale.Reports.Json;

/// <summary>Where the score was wrong: every account, not only the first.</summary>
internal sealed record SurprisesShape(
    string BestBand,
    string WorstBand,
    int Leavers,
    IReadOnlyList<SurprisesShape.Account> LeftWhileBest,
    int Stayers,
    IReadOnlyList<SurprisesShape.Account> StayedWhileWorst,
    IReadOnlyList<SurprisesShape.Last> LastBands,
    DateOnly? Now,
    IReadOnlyList<SurprisesShape.Account> NowWorst)
{
    public static SurprisesShape Of(Surprises surprises) => new(
        surprises.BestBand,
        surprises.WorstBand,
        surprises.Leavers,
        [.. surprises.LeftWhileBest.Select(One)],
        surprises.Stayers,
        [.. surprises.StayedWhileWorst.Select(One)],
        [.. surprises.LastBands.Select(band => new Last(band.Band, band.Customers, FigureShape.Finite(band.Revenue)))],
        surprises.Now,
        [.. surprises.NowWorst.Select(One)]);

    private static Account One(Surprise one) =>
        new(one.Account, one.Name, one.Segment, one.Owner, FigureShape.Finite(one.Revenue), one.ScoredOn, FigureShape.Finite(one.Score), one.LeftOn, one.DaysInBand)
        {
            Treated = one.Treated ? true : null,
            Drivers = one.Drivers.Count == 0 ? null : [.. one.Drivers.Select(driver => new Held(driver.Label, driver.Points, driver.Lost))],
        };

    internal sealed record Last(string Band, int Customers, double? Revenue);

    internal sealed record Account(string Id, string? Name, string? Segment, string? Owner, double? Revenue, DateOnly? ScoredOn, double? Score, DateOnly? LeftOn, int? DaysInBand)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public bool? Treated { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<Held>? Drivers { get; init; }
    }

    internal sealed record Held(string Measure, double Points, double Lost);
}

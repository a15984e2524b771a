namespace Hale.Simulation.Founding;

/// <summary>What accounts of a segment have in common. Each number is a parameter of the model; docs/simulation.md lists them.</summary>
/// <param name="Name">How files name it.</param>
/// <param name="Plan">The plan that most of them have.</param>
/// <param name="Share">The share of all accounts.</param>
/// <param name="Seats">The median number of seats.</param>
/// <param name="SeatSpread">The standard deviation of the logarithm of the seats.</param>
/// <param name="SeatPrice">The list price of a seat and year.</param>
/// <param name="Annual">The share on annual terms; the others pay by the month.</param>
/// <param name="Features">How many core features the plan includes.</param>
/// <param name="SurveyDays">How many days lie between two surveys.</param>
internal sealed record SegmentProfile(
    string Name, string Plan, double Share, double Seats, double SeatSpread, int SeatPrice, double Annual, int Features, int SurveyDays)
{
    private static readonly int[] NoticeDays = [30, 30, 60, 90];

    private static readonly SegmentProfile Small = new("small", "starter", 0.58, 5, 0.5, 360, 0.55, 5, 182);
    private static readonly SegmentProfile MidMarket = new("mid-market", "growth", 0.31, 13, 0.5, 480, 0.85, 7, 182);
    private static readonly SegmentProfile Enterprise = new("enterprise", "scale", 0.11, 42, 0.6, 600, 1, 8, 91);

    public static SegmentProfile Of(Segment segment) => segment switch
    {
        Segment.Small => Small,
        Segment.MidMarket => MidMarket,
        Segment.Enterprise => Enterprise,
    };

    /// <summary>The days before the end of a term by which a customer must give notice; by the month there are none.</summary>
    public static IReadOnlyList<int> AnnualNotices => NoticeDays;
}

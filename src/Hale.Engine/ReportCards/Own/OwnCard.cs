namespace Hale.Engine.ReportCards.Own;

/// <summary>What only the card of one of Hale's own scores can say, because its parts are known.</summary>
/// <param name="Treatment">Which observations people had acted on.</param>
/// <param name="Headroom">How well a free model of listed metrics does; null where none is listed.</param>
/// <param name="Leads">The figures at each lead, the shortest first.</param>
/// <param name="Measures">What each measure is worth.</param>
/// <param name="People">The score with and without what people decided; null where nobody decided anything.</param>
/// <param name="Segments">The results by each metric of segments.</param>
public sealed record OwnCard(Treatment Treatment, Headroom? Headroom, IReadOnlyList<LeadRow> Leads, Measures Measures, ManualLayer? People, IReadOnlyList<SegmentTable> Segments)
{
    /// <summary>How well it would rank had every fact been known at once; null where nobody asked.</summary>
    public LateKnowledge? Late { get; init; }
}

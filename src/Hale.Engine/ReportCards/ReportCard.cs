using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.ReportCards;

/// <summary>The validation of one score against what customers really did.</summary>
/// <param name="Subject">What was judged, and by which outcomes.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Alarms">What speaks against believing it, the gravest first.</param>
/// <param name="Making">How the card was made.</param>
/// <param name="Contenders">The score beside what anybody could do without it.</param>
/// <param name="Ranking">Whether those who leave come first.</param>
/// <param name="Probability">Whether its probabilities come true.</param>
/// <param name="Bands">What the bands mean.</param>
/// <param name="Warning">How early it warns.</param>
/// <param name="Surprises">Where it was wrong, by name.</param>
/// <param name="Periods">Whether it holds over time.</param>
/// <param name="Segments">Whether it holds everywhere.</param>
/// <param name="Unknowns">What cannot be said yet, and what it would take.</param>
/// <param name="Tables">How the files were understood.</param>
public sealed record ReportCard(
    Subject Subject,
    Verdict Verdict,
    IReadOnlyList<Alarm> Alarms,
    Making Making,
    IReadOnlyList<Contender> Contenders,
    Ranking Ranking,
    Probability Probability,
    Bands Bands,
    Warning Warning,
    Surprises Surprises,
    Periods Periods,
    Segments Segments,
    IReadOnlyList<Unknown> Unknowns,
    IReadOnlyList<TableReading> Tables)
{
    /// <summary>What only the card of one of Hale's own scores can say; null where files were read.</summary>
    public OwnCard? Own { get; init; }

    /// <summary>The gravest alarm that must be answered before the verdict may be believed; it stands in place of the answer. Null when there is none.</summary>
    public Alarm? Blocking => Alarms.FirstOrDefault(alarm => alarm.Blocks);
}

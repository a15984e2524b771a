namespace Hale.Engine.ReportCards;

/// <summary>How a card was made.</summary>
/// <param name="Flow">From the rows of the file to observations: who was left out, and why.</param>
/// <param name="Observations">How many observations there are.</param>
/// <param name="Accounts">How many accounts they are of.</param>
/// <param name="Churners">How many accounts left, each counted once.</param>
/// <param name="ChurnObservations">How many observations were followed by leaving.</param>
/// <param name="DelayDays">How many days after leaving 95 % of the outcomes were recorded; null when the file does not say: 0 was taken.</param>
/// <param name="DecisionsKnown">Whether the outcomes say when leaving was decided; otherwise the day it took effect stands for it, and warning seems longer than it was.</param>
/// <param name="Competing">How many accounts ended otherwise (merged, wound up, ended by us, failed payment).</param>
/// <param name="Replicates">How many resamples the intervals rest on; 0 where closed forms served.</param>
/// <param name="Seed">The seed of the resamples.</param>
/// <param name="Notes">What holds between the files.</param>
public sealed record Making(
    IReadOnlyList<FlowStep> Flow,
    int Observations,
    int Accounts,
    int Churners,
    int ChurnObservations,
    int? DelayDays,
    bool DecisionsKnown,
    int Competing,
    int Replicates,
    long Seed,
    IReadOnlyList<MakingNote> Notes);

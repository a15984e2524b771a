namespace Hale.Engine.ReportCards.Own;

/// <summary>What to do with each kind of alarm of an own score.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
public sealed class OwnAlarmCases<T>
{
    public required Func<OwnAlarm.SingleMeasure, T> SingleMeasure { get; init; }

    public required Func<OwnAlarm.GivesAway, T> GivesAway { get; init; }

    public required Func<OwnAlarm.UndatedPredicts, T> UndatedPredicts { get; init; }

    public required Func<OwnAlarm.NearDuplicates, T> NearDuplicates { get; init; }

    public required Func<OwnAlarm.StaleInputs, T> StaleInputs { get; init; }

    public required Func<OwnAlarm.TermNeverEnded, T> TermNeverEnded { get; init; }

    public required Func<OwnAlarm.GreenInflation, T> GreenInflation { get; init; }

    public required Func<OwnAlarm.CalibrationDecay, T> CalibrationDecay { get; init; }

    public required Func<OwnAlarm.MapDecay, T> MapDecay { get; init; }

    public required Func<OwnAlarm.LateFacts, T> LateFacts { get; init; }

    public required Func<OwnAlarm.Drift, T> Drift { get; init; }
}

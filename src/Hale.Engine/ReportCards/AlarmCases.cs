namespace Hale.Engine.ReportCards;

/// <summary>What to do with each kind of alarm.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
public sealed class AlarmCases<T>
{
    public required Func<Alarm.TooGood, T> TooGood { get; init; }

    public required Func<Alarm.Cliff, T> Cliff { get; init; }

    public required Func<Alarm.WrongWay, T> WrongWay { get; init; }

    public required Func<Alarm.HistoryPruned, T> HistoryPruned { get; init; }

    public required Func<Alarm.LostWithoutScores, T> LostWithoutScores { get; init; }

    public required Func<Alarm.NeverChanges, T> NeverChanges { get; init; }

    public required Func<Alarm.NoDates, T> NoDates { get; init; }

    public required Func<Alarm.Fading, T> Fading { get; init; }

    public required Func<Alarm.Own, T> Own { get; init; }
}

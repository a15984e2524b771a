using Hale.Engine.Judging.Observing;

namespace Hale.Engine.Judging.Sections;

/// <summary>An account from the landmark on.</summary>
/// <param name="Band">Its band that day.</param>
/// <param name="Days">Days until its end, or until outcomes are no longer known.</param>
/// <param name="Stratum">How far its decision on a renewal is away: 0 to 90 days, to 180, to 365, or later; the same for all where none is known.</param>
/// <param name="Cause">0 while a customer, <see cref="Leaving"/> or <see cref="EndedOtherwise"/>.</param>
internal readonly record struct LandmarkAccount(int Band, int Stratum, int Days, int Cause)
{
    public const int Leaving = 1;

    public const int EndedOtherwise = 2;

    public bool Left => Cause == Leaving;

    public static LandmarkAccount Of(int band, int? decision, End? end, int landmark, int limit) => end is { } found && found.Day <= limit
        ? new LandmarkAccount(band, StratumOf(decision - landmark), found.Day - landmark, found.Left ? Leaving : EndedOtherwise)
        : new LandmarkAccount(band, StratumOf(decision - landmark), limit - landmark, 0);

    private static int StratumOf(int? days) => days switch
    {
        <= 90 => 0,
        <= 180 => 1,
        <= 365 => 2,
        _ => 3,
    };
}

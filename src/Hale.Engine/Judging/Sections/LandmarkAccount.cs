using Hale.Engine.Judging.Observing;

namespace Hale.Engine.Judging.Sections;

/// <summary>An account from the landmark on.</summary>
/// <param name="Band">Its band that day.</param>
/// <param name="Days">Days until its end, or until outcomes are no longer known.</param>
/// <param name="Cause">0 while a customer, <see cref="Leaving"/> or <see cref="EndedOtherwise"/>.</param>
internal readonly record struct LandmarkAccount(int Band, int Days, int Cause)
{
    public const int Leaving = 1;

    public const int EndedOtherwise = 2;

    public bool Left => Cause == Leaving;

    public static LandmarkAccount Of(int band, End? end, int landmark, int limit) => end is { } found && found.Day <= limit
        ? new LandmarkAccount(band, found.Day - landmark, found.Left ? Leaving : EndedOtherwise)
        : new LandmarkAccount(band, limit - landmark, 0);
}

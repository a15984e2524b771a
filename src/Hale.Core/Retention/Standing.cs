using Hale.Core.Values;

namespace Hale.Core.Retention;

/// <summary>What an account is to the book at a moment, with what is known later.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Revenue">What it pays in a year to the millionth, 0 outside the book; null when that cannot be said.</param>
/// <param name="Lack">Why the revenue cannot be said; <see cref="MissingReason.None"/> when it can.</param>
/// <param name="IsOpen">Whether its term has ended and it is not known yet whether it goes on: it stands as it stood.</param>
public readonly record struct Standing(StandingKind Kind, decimal? Revenue, MissingReason Lack, bool IsOpen)
{
    /// <summary>No customer.</summary>
    public static Standing Outside { get; } = new(StandingKind.Outside, 0, MissingReason.None, false);

    /// <summary>Part of another account.</summary>
    public static Standing Merged { get; } = new(StandingKind.Merged, 0, MissingReason.None, false);

    /// <summary>Whether it is a customer, paying or paused.</summary>
    public bool IsInBook => Kind is StandingKind.Customer or StandingKind.Paused;

    /// <summary>Two accounts as one: a customer as soon as one of them is, with the revenue of both.</summary>
    /// <param name="other">The other account.</param>
    public Standing With(Standing other) =>
        !other.IsInBook ? IsInBook || Kind == StandingKind.Merged && other.Kind == StandingKind.Merged ? this : Outside
        : !IsInBook ? other
        : new Standing(
            Kind == StandingKind.Customer ? Kind : other.Kind,
            Revenue + other.Revenue,
            Lack != MissingReason.None ? Lack : other.Lack,
            IsOpen || other.IsOpen);
}

using Hale.Core.Values;

namespace Hale.Engine.Trends.Moves;

/// <summary>An account that changed.</summary>
/// <param name="Account">The account, by the id that it has at the later close.</param>
/// <param name="Name">Its name; null when it has none.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Turn">How its band changed.</param>
/// <param name="Before">How it stood at the earlier close; null when it was not in the population.</param>
/// <param name="After">How it stands at the later close; null when it is not in the population.</param>
/// <param name="Revenue">What it pays in a year; null when that is not known.</param>
/// <param name="Absence">Why it is in the population at one of the closes only; null when it is at both.</param>
/// <param name="Attributes">The attributes asked for, in that order.</param>
public sealed record Move(
    string Account, string? Name, MoveKind Kind, BandTurn Turn, MoveSide? Before, MoveSide? After, decimal? Revenue, Absence? Absence, IReadOnlyList<Value> Attributes);

using Hale.Core.Movement;

namespace Hale.Engine.Movement;

/// <summary>A cause of many movements, with its parts added up over accounts.</summary>
/// <param name="Kind">What kind of cause it is, as <see cref="MovementCause.Kind"/> says it.</param>
/// <param name="Path">The measure that it belongs to; empty without.</param>
/// <param name="Label">What people read.</param>
/// <param name="Points">The printed points of all accounts together.</param>
/// <param name="Down">How many accounts it took points from.</param>
/// <param name="Up">How many accounts it gave points to.</param>
/// <param name="Most">The accounts that carry most of it, the largest part first.</param>
public sealed record BookCause(string Kind, string Path, string Label, decimal Points, long Down, long Up, IReadOnlyList<BookPart> Most);

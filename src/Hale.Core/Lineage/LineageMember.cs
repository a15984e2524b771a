using Hale.Core.Time;

namespace Hale.Core.Lineage;

/// <summary>An account that has become another one, or part of it, whatever the number of steps between.</summary>
/// <param name="Account">The account that exists no more.</param>
/// <param name="Survivor">The account that its facts count for now.</param>
/// <param name="Kind"><see cref="LineageKind.Renamed"/> where every step was a change of the id, otherwise <see cref="LineageKind.Merged"/>.</param>
/// <param name="Since">When the last of the steps happened.</param>
/// <param name="Generation">How many changes of the id lie between, from 1; null of a merged one, whose start and attributes are not those of the survivor.</param>
public sealed record LineageMember(string Account, string Survivor, LineageKind Kind, Instant Since, int? Generation);

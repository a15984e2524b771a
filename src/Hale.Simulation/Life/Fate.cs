namespace Hale.Simulation.Life;

/// <summary>What a story has decided in place of chance: its shocks, and whether and when the account gives notice.</summary>
/// <param name="Shocks">What befalls the account, in order.</param>
/// <param name="LeavesOn">The day on which it gives notice; null where it renews whenever it may.</param>
/// <param name="Reason">What the company writes down as the reason.</param>
internal sealed record Fate(IReadOnlyList<Shock> Shocks, int? LeavesOn, string Reason);

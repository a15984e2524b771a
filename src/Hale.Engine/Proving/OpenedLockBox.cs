namespace Hale.Engine.Proving;

/// <summary>One look at the outcomes that are kept back. Each makes the next one worth less, for what was seen can be tuned to.</summary>
/// <param name="Number">Its number, from 1, without gaps.</param>
/// <param name="Card">The card that was made of them.</param>
/// <param name="Said">Who looked, and what for.</param>
/// <param name="Earlier">How often some of these outcomes had been looked at before, for whatever definition of the score.</param>
public sealed record OpenedLockBox(long Number, KeptCard Card, OpeningDraft Said, int Earlier);

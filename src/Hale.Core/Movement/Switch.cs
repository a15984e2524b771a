namespace Hale.Core.Movement;

/// <summary>Something that is one thing at the earlier end and another at the later, with the player that turns it.</summary>
/// <param name="Before">What it is at the earlier end.</param>
/// <param name="After">What it is at the later end.</param>
/// <param name="Player">The player; −1 where nothing turns it and it stays as it was.</param>
internal sealed record Switch<T>(T Before, T After, int Player)
{
    public T In(UInt128 coalition) => Player >= 0 && coalition.Holds(Player) ? After : Before;
}

namespace Hale.Engine.Judging.Observing;

/// <summary>An account at a moment, with what became of it.</summary>
/// <param name="Account">The account, as an index of the history.</param>
/// <param name="Row">The row of the history that holds its score.</param>
/// <param name="Day">The day of the score.</param>
/// <param name="Left">Whether it left within the horizon.</param>
/// <param name="Group">The moment it is compared within: its month.</param>
/// <param name="Over">The day at whose close its outcome was settled, whatever it is.</param>
internal readonly record struct Observation(int Account, int Row, int Day, bool Left, int Group, int Over);

namespace Hale.Intake.Audit.Cells;

/// <summary>A day, and where in it.</summary>
/// <param name="Day">The day as <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Moment">Milliseconds that put the moments of one column in order.</param>
internal readonly record struct DayMoment(int Day, long Moment);

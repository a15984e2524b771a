using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Audit.Recognition;

/// <summary>What recognition knows beside the file.</summary>
/// <param name="Stated">What the person stated.</param>
/// <param name="Zone">The zone in which an instant becomes a day.</param>
/// <param name="Today">The current day in it.</param>
internal sealed record RecognitionContext(StatedFormat Stated, TimeZoneInfo Zone, DateOnly Today)
{
    public DateColumn DateColumn(TableProfile profile, int column, bool anyForm) => new(
        column,
        new Cells.DateFormat(DateDecision.DayFirst(profile[column].Dates, profile.Table.Shown(column), Stated.DayFirst), anyForm, Zone, Today));
}

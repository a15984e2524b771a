using Hale.Intake.Audit.Cells;

namespace Hale.Intake.Audit.Recognition;

/// <summary>A column of dates and how it is read.</summary>
internal sealed record DateColumn(int Column, DateFormat Format);

namespace Hale.Intake.Audit.Cells;

/// <summary>How a date is written.</summary>
internal enum DateForm
{
    /// <summary>Year, month and day are certain.</summary>
    Certain,

    /// <summary>Two numbers and a year, such as 03/04/2024.</summary>
    Numbers,

    /// <summary>A month without a day.</summary>
    Month,

    /// <summary>A count of days, as spreadsheets keep dates.</summary>
    Serial,
}

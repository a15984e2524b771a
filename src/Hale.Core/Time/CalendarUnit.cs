namespace Hale.Core.Time;

/// <summary>The periods into which a calendar is divided.</summary>
public enum CalendarUnit
{
    /// <summary>Seven local days from the day on which weeks start.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months, counted from the first month of the year.</summary>
    Quarter,

    /// <summary>Twelve months.</summary>
    Year,
}

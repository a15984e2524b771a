namespace Hale.Intake.Profiling.Meanings;

/// <summary>Whether day or month stands first in dates of numbers.</summary>
internal enum DayOrder
{
    /// <summary>There are no such dates.</summary>
    Certain,
    DayFirst,
    MonthFirst,

    /// <summary>Some rows say the one, some the other.</summary>
    Both,

    /// <summary>Every date can be read in both ways.</summary>
    Unclear,
}

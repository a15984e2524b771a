namespace Hale.Core.Time;

/// <summary>The unit in which a window is counted. Days and longer units are calendar units in the project's zone; hours are exact.</summary>
public enum WindowUnit
{
    /// <summary>Exact hours of 3,600 seconds.</summary>
    Hour,

    /// <summary>Local days.</summary>
    Day,

    /// <summary>Seven local days.</summary>
    Week,

    /// <summary>Calendar months; a day that the month lacks becomes its last.</summary>
    Month,

    /// <summary>Calendar years; 29 February becomes 28 February.</summary>
    Year,
}

namespace Hale.Core.Sources;

/// <summary>What a part of a date pattern stands for.</summary>
public enum DatePart
{
    /// <summary>Itself.</summary>
    Literal,

    /// <summary><c>yyyy</c></summary>
    Year,

    /// <summary><c>yy</c>: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068.</summary>
    ShortYear,

    /// <summary><c>M</c>: one or two digits.</summary>
    Month,

    /// <summary><c>MM</c></summary>
    TwoDigitMonth,

    /// <summary><c>d</c>: one or two digits.</summary>
    Day,

    /// <summary><c>dd</c></summary>
    TwoDigitDay,

    /// <summary><c>MMMM</c>: the English name in any case.</summary>
    MonthName,

    /// <summary><c>MMM</c>: its first three letters.</summary>
    ShortMonthName,

    /// <summary><c>H</c>: 0 to 23, one or two digits.</summary>
    Hour,

    /// <summary><c>HH</c></summary>
    TwoDigitHour,

    /// <summary><c>h</c>: 1 to 12, one or two digits.</summary>
    Hour12,

    /// <summary><c>hh</c></summary>
    TwoDigitHour12,

    /// <summary><c>mm</c></summary>
    Minute,

    /// <summary><c>ss</c></summary>
    Second,

    /// <summary><c>f</c> to <c>ffffff</c>: decimals of a second, so many.</summary>
    Fraction,

    /// <summary><c>tt</c>: AM or PM in any case.</summary>
    HalfOfDay,
}

namespace Hale.Warehouse.Sql;

/// <summary>The types that metric queries speak of.</summary>
internal enum SqlType
{
    /// <summary>64-bit integers.</summary>
    Integer,

    /// <summary>Decimals with 18 digits, 6 of them after the point.</summary>
    Decimal,

    /// <summary>Doubles.</summary>
    Double,

    /// <summary>Texts.</summary>
    Text,

    /// <summary>Booleans.</summary>
    Boolean,
}

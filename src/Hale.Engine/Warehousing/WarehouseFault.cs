namespace Hale.Engine.Warehousing;

/// <summary>Why a warehouse could not do what was asked.</summary>
public enum WarehouseFault
{
    /// <summary>Another process uses the data folder.</summary>
    InUse,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>The memory limit is too small for the work.</summary>
    OutOfMemory,

    /// <summary>The data folder was made by a newer Hale, for another time zone, or is damaged.</summary>
    Incompatible,

    /// <summary>A source's file changed or became unreadable while it was read.</summary>
    Unreadable,

    /// <summary>The data folder may not be written.</summary>
    Refused,

    /// <summary>Anything else; the message is the engine's.</summary>
    Failed,
}

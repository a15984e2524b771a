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

    /// <summary>A statement of a definition cannot be run, or does not give what a metric is; the message says where it is written.</summary>
    Definition,

    /// <summary>Anything else; the message is the engine's.</summary>
    Failed,
}

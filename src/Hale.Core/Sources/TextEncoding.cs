namespace Hale.Core.Sources;

/// <summary>How the characters of a text file are written.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-16 in the byte order that its mark says, little-endian without one.</summary>
    Utf16,

    /// <summary>Windows-1252, the western European code page.</summary>
    Windows1252,
}

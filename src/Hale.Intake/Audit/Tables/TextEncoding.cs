namespace Hale.Intake.Audit.Tables;

/// <summary>How the letters of a file are written.</summary>
internal enum TextEncoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
}

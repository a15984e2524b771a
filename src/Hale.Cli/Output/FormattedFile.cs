using System.Text;

namespace Hale.Cli.Output;

/// <summary>A definition file that is formatted in its place.</summary>
internal static class FormattedFile
{
    /// <summary>Whether a file holds exactly this text, so that it need not be written.</summary>
    public static bool Is(byte[] content, string text) => content.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text));

    /// <summary>Writes it whole or not at all. A link stays a link: what it points to is written.</summary>
    public static void Write(string path, string text)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        WholeFile.Write(target, writer => writer.Write(text));
    }
}

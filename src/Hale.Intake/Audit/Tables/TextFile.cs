using System.IO.Compression;
using System.Text;
using Hale.DuckDb;
using Hale.Intake.Compression;

namespace Hale.Intake.Audit.Tables;

/// <summary>A text file, decompressed and in UTF-8 without a byte order mark, however it is stored.</summary>
internal sealed class TextFile
{
    private readonly string _path;
    private readonly Packing _packing;
    private readonly Lazy<DuckConnection> _engine;

    private TextFile(string path, Lazy<DuckConnection> engine)
    {
        _path = path;
        _packing = Packings.Of(path);
        _engine = engine;
    }

    public TextEncoding Encoding { get; private set; }

    /// <summary>Looks at the whole file once.</summary>
    /// <exception cref="RefusedException">It is no text, or not whole.</exception>
    public static TextFile Look(string path, Lazy<DuckConnection> engine, CancellationToken cancellationToken)
    {
        var file = new TextFile(path, engine);
        var survey = Guarded(() =>
        {
            using var raw = file.OpenRaw(position: null);
            return TextSurvey.Of(raw, cancellationToken);
        });
        file.CheckWhole(survey.Bytes);
        file.Encoding = survey.Encoding;
        return file;
    }

    /// <summary>The text from its beginning.</summary>
    /// <param name="position">Told how far the file itself is read, in bytes; may be null.</param>
    public Stream Open(Action<long>? position)
    {
        var raw = OpenRaw(position);
        var text = Encoding switch
        {
            TextEncoding.Utf8 => raw,
            TextEncoding.Utf16LittleEndian => System.Text.Encoding.CreateTranscodingStream(raw, System.Text.Encoding.Unicode, new UTF8Encoding(false)),
            TextEncoding.Utf16BigEndian => System.Text.Encoding.CreateTranscodingStream(raw, System.Text.Encoding.BigEndianUnicode, new UTF8Encoding(false)),
            TextEncoding.Windows1252 => System.Text.Encoding.CreateTranscodingStream(raw, CodePagesEncodingProvider.Instance.GetEncoding(1252)!, new UTF8Encoding(false)),
        };
        return text;
    }

    /// <summary>The size of the file as it is stored.</summary>
    public long StoredBytes => new FileInfo(_path).Length;

    /// <summary>Does something that reads the text, and says in our words what goes wrong.</summary>
    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(Texts.TableRefusals.Corrupt("gzip"));
        }
        catch (DuckException fault)
        {
            throw new RefusedException(fault.Kind == DuckErrorKind.InvalidUtf8 ? Texts.TableRefusals.NotUtf8InZstandard() : Texts.TableRefusals.Corrupt("Zstandard"));
        }
    }

    private Stream OpenRaw(Action<long>? position) => _packing switch
    {
        Packing.None => Watched(position),
        Packing.Gzip => new GZipStream(Watched(position), CompressionMode.Decompress),
        Packing.Zstandard => new EngineLines(_engine.Value, _path, _packing),
    };

    private Stream Watched(Action<long>? position)
    {
        var file = File.OpenRead(_path);
        return position is null ? file : new WatchedStream(file, position);
    }

    private void CheckWhole(long length)
    {
        if (_packing == Packing.Gzip && !GzipEnd.IsWhole(_path, length))
        {
            throw new RefusedException(Texts.TableRefusals.CutOff("gzip"));
        }

        if (_packing == Packing.Zstandard && !ZstandardFrames.AreWhole(_path))
        {
            throw new RefusedException(Texts.TableRefusals.CutOff("Zstandard"));
        }
    }
}

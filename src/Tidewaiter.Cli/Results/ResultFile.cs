using Tidewaiter.Cli.Inputs;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Results;

/// <summary>The file that <c>--output</c> names: it is there whole or not at all, and a run that was broken off can go on.</summary>
/// <remarks>
/// Results are written to <c>NAME.part</c>, which takes the name at the end. Beside it, <c>NAME.run</c> says of which run the part is.
/// A result is one line, so the lines that are whole tell how many articles are done; there is no other state.
/// </remarks>
internal sealed class ResultFile : IDisposable
{
    private readonly string path;
    private readonly FileStream part;

    private ResultFile(string path, FileStream part, EarlierResults earlier) => (this.path, this.part, Earlier) = (path, part, earlier);

    /// <summary>Where results are written to.</summary>
    public Stream Output => part;

    /// <summary>What a run before this one had done.</summary>
    public EarlierResults Earlier { get; }

    /// <summary>Opens it.</summary>
    /// <param name="path">The file to be.</param>
    /// <param name="run">What tells this run from others: its input and its options.</param>
    /// <param name="resume">Whether to go on where a run before this one was broken off, instead of beginning anew.</param>
    /// <exception cref="InputException">The file cannot be written, or the run before was another.</exception>
    public static ResultFile Open(string path, string run, bool resume)
    {
        if (WholeFile.IsDevice(path))
        {
            throw new InputException($"--output: found '{path}', a device, expected a file; without --output the results go to the standard output.");
        }

        FileStream? file = null;
        try
        {
            file = new FileStream(path + ".part", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 64 * 1024);
            var earlier = resume ? ReadEarlier(path, file, run) : EarlierResults.None;
            file.SetLength(file.Position);
            File.WriteAllText(path + ".run", run);
            return new(path, file, earlier);
        }
        catch (InputException)
        {
            file!.Dispose();
            throw;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            file?.Dispose();
            throw new InputException($"--output: found '{path}', which cannot be written ({exception.Message.TrimEnd('.')}), expected a file that can.", exception);
        }
    }

    /// <summary>Gives the file its name.</summary>
    public void Finish()
    {
        part.Flush(flushToDisk: true);
        part.Dispose();
        File.Move(path + ".part", path, overwrite: true);
        File.Delete(path + ".run");
    }

    public void Dispose() => part.Dispose();

    private static EarlierResults ReadEarlier(string path, FileStream part, string run)
    {
        if (part.Length > 0 && (!File.Exists(path + ".run") || File.ReadAllText(path + ".run") != run))
        {
            throw new InputException($"{path}.part: found results of another input or of other options, expected those of this run; without --resume it begins anew.");
        }

        return EarlierResults.Read(part);
    }
}

using System.Runtime.InteropServices;
using System.Text;

namespace Tidewaiter.Articles;

/// <summary>Tells files that hold something from pipes, sockets and devices: one of those in a folder would be waited for without end.</summary>
public static class RegularFile
{
    // From the kernel's statx(2), the same on every processor.
    private const int CurrentFolder = -100;
    private const uint Type = 1;
    private const int ModeAt = 28;
    private const int TypeBits = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Whether a path leads to a file, through links too; where the system does not say, it is taken for one.</summary>
    public static bool Is(string path)
    {
        var answer = new byte[256];
        return StatX(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, Type, answer) != 0 || (BitConverter.ToUInt16(answer, ModeAt) & TypeBits) == Regular;
    }

#pragma warning disable SYSLIB1054 // generated code would be unsafe code, for nothing: bytes go in, bytes come out
    [DllImport("libc", EntryPoint = "statx"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, uint mask, [Out] byte[] answer);
#pragma warning restore SYSLIB1054
}

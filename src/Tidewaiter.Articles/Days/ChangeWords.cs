using System.Buffers;

namespace Tidewaiter.Articles.Days;

/// <summary>Words that say of the day after them that it is that of a change: "updated", "обновлено".</summary>
internal static class ChangeWords
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "updated", "modified", "last edited", "last change", "revised", "aktualisiert", "geändert", "stand:", "mis à jour", "modifié", "actualizado", "modificado", "atualizado",
            "aggiornato", "modificato", "zaktualizowano", "güncelleme", "güncellendi", "обновлено", "обновлён", "обновлен", "изменено", "оновлено", "更新", "修改", "수정", "업데이트", "diperbarui",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one stands in the words.</summary>
    public static bool Stands(ReadOnlySpan<char> words) => words.ContainsAny(Words);
}

using System.Globalization;
using System.Net;
using System.Text;

namespace NetOS.Application.Reports;

/// <summary>
/// HTML every mail program shows alike: tables, styles in each element, no scripts, no pictures. The one style sheet is for phones, where cells of a row stand under each other; a program that drops it
/// shows the wide form.
/// </summary>
internal static class MailHtml
{
    public const string Font = "font-family:Inter,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
    public const string Ink = "#161a23", Soft = "#454d5e", Faint = "#5c6577", Line = "#e4e7ed", StrongLine = "#cfd4de", Paper = "#ffffff", Track = "#f8f9fb", Link = "#3745c4";

    private const string Canvas = "#f3f4f7", Accent = "#3d4ed0";

    private const string Phone = "@media (max-width:520px){.g{padding-left:16px!important;padding-right:16px!important}.s,.s tbody,.s tr{display:block!important;width:auto!important}.s th{display:none!important}"
        + ".s td.c{display:block!important;width:auto!important;border-bottom:0!important;padding:2px 0!important;text-align:left!important}.s td.l{border-bottom:1px solid #e4e7ed!important;padding-bottom:10px!important}.s td.f{padding-top:10px!important}}";

    public static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");

    /// <summary>The whole e-mail around its rows.</summary>
    public static string Page(string title, string name, DateOnly day, string lead, string rows, string foot) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light">
        <meta name="supported-color-schemes" content="light">
        <title>{Text(title)}</title>
        <style>{Phone}</style>
        </head>
        <body style="margin:0;padding:0;background:{Canvas}">
        <div style="display:none;max-height:0;overflow:hidden">{Text(lead)}</div>
        <table role="presentation" cellpadding="0" cellspacing="0" width="100%" bgcolor="{Canvas}"><tr><td align="center" style="padding:24px 12px">
        <table role="presentation" cellpadding="0" cellspacing="0" width="600" style="width:100%;max-width:600px;background:{Paper};border:1px solid {Line};border-radius:8px" bgcolor="{Paper}">
        {Row("20px 32px 0", $"""<table role="presentation" cellpadding="0" cellspacing="0" width="100%"><tr><td style="{Font}font-size:15px;font-weight:600;color:{Ink}">NetOS</td><td align="right" style="{Font}font-size:12px;color:{Faint}">{Text(name)} · {ReportWords.WholeDate(day)}</td></tr></table>""")}
        {Row("18px 32px 0", $"""<h1 style="margin:0;{Font}font-size:20px;line-height:28px;font-weight:600;color:{Ink}">{Text(title)}</h1>""")}
        {rows}
        <tr><td class="g" style="{Font}padding:14px 32px 18px;border-top:1px solid {Line};font-size:12px;line-height:18px;color:{Faint}">{foot}</td></tr>
        </table></td></tr></table>
        </body>
        </html>
        """;

    /// <summary>One row of the page.</summary>
    public static string Row(string padding, string content) => $"""<tr><td class="g" style="padding:{padding}">{content}</td></tr>{"\n"}""";

    public static string Sentence(string text, string padding = "6px 32px 0") => Row(padding, $"""<div style="{Font}font-size:14px;line-height:21px;color:{Soft}">{Text(text)}</div>""");

    /// <summary>A heading: a word that may stand on a colour, and what it means.</summary>
    public static string Heading(string word, string? ink, string? ground, string? detail)
    {
        var mark = ground is null ? Text(word) : $"""<span style="background:{ground};color:{ink};font-size:12px;font-weight:600;padding:2px 8px;border-radius:4px">{Text(word)}</span>""";
        var more = detail is null ? "" : $"""&nbsp; <span style="font-weight:400;font-size:13px;color:{Soft}">{Text(detail)}</span>""";
        return $"""<h2 style="margin:0;{Font}font-size:14px;line-height:20px;font-weight:600;color:{Ink};padding-bottom:10px">{mark}{more}</h2>""";
    }

    /// <summary>Figures side by side, each with its name above and a line below.</summary>
    public static string Figures(params (string Name, string Value, IReadOnlyList<string> Below)[] figures)
    {
        var width = (100 / figures.Length).ToString(CultureInfo.InvariantCulture);
        var cells = new StringBuilder();
        foreach (var (name, value, below) in figures)
        {
            cells.Append($"""<td width="{width}%" style="{Font}padding:14px 0 14px 16px;border-left:1px solid {Line};vertical-align:top"><div style="font-size:12px;line-height:16px;color:{Faint}">{Text(name)}</div><div style="font-size:20px;line-height:28px;font-weight:600;color:{Ink}">{Text(value)}</div>""");
            foreach (var line in below)
                cells.Append($"""<div style="font-size:12px;line-height:16px;color:{Soft}">{Text(line)}</div>""");
            cells.Append("</td>");
        }

        return Row("16px 32px 0", $"""<table role="presentation" cellpadding="0" cellspacing="0" width="100%" style="border:1px solid {Line};border-left:0;border-radius:6px;border-collapse:separate"><tr>{cells}</tr></table>""");
    }

    /// <summary>A table of data.</summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Cells as HTML.</param>
    /// <param name="stacks">Whether on phones each row becomes a block, without the headings.</param>
    public static string Table(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<string>> rows, bool stacks = false)
    {
        var text = new StringBuilder($"""<table {(stacks ? "class=\"s\" " : "")}cellpadding="0" cellspacing="0" width="100%" style="border-collapse:collapse;table-layout:fixed"><tr>""");
        foreach (var column in columns)
            text.Append($"""<th align="{Side(column)}" {WidthOf(column)}style="{Font}font-size:12px;font-weight:500;color:{Faint};padding:0 {(column == columns[^1] ? "0" : Gap(column))} 6px 0;border-bottom:1px solid {StrongLine};text-align:{Side(column)}">{Text(column.Name)}</th>""");
        text.Append("</tr>\n");
        foreach (var row in rows)
        {
            text.Append("<tr>");
            for (var i = 0; i < columns.Count; i++)
            {
                var place = i == 0 ? "c f" : i == columns.Count - 1 ? "c l" : "c";
                text.Append($"""<td class="{place}" align="{Side(columns[i])}" style="{Font}font-size:13px;line-height:18px;color:{Ink};padding:9px {(i == columns.Count - 1 ? "0" : Gap(columns[i]))} 9px 0;border-bottom:1px solid {Line};vertical-align:top;text-align:{Side(columns[i])};word-break:break-word">{row[i]}</td>""");
            }

            text.Append("</tr>\n");
        }

        return text.Append("</table>").ToString();
    }

    public static string Small(string text, string colour = Faint) => $"""<span style="font-size:12px;line-height:17px;color:{colour}">{Text(text)}</span>""";

    public static string Anchor(string address, string text, string style) => $"""<a href="{Text(address)}" style="{style}">{Text(text)}</a>""";

    /// <summary>The one button, and a link beside it.</summary>
    public static string Buttons(string address, string text, string otherAddress, string otherText) => Row("20px 32px 26px",
        $"""<table role="presentation" cellpadding="0" cellspacing="0"><tr><td bgcolor="{Accent}" style="border-radius:6px">{Anchor(address, text, $"{Font}display:inline-block;padding:10px 18px;font-size:14px;font-weight:600;color:{Paper};text-decoration:none")}</td><td style="padding-left:16px">{Anchor(otherAddress, otherText, $"{Font}font-size:14px;color:{Link}")}</td></tr></table>""");

    private static string Side(Column column) => column.Number ? "right" : "left";

    private static string Gap(Column column) => column.Number ? "16px" : "12px";

    private static string WidthOf(Column column) => column.Width is { } width ? $"width=\"{width.ToString(CultureInfo.InvariantCulture)}%\" " : "";

    /// <summary>A column of a table.</summary>
    /// <param name="Name">Its heading.</param>
    /// <param name="Width">In percent, its gap beside it; null = what is left.</param>
    /// <param name="Number">Stands at the right.</param>
    internal sealed record Column(string Name, int? Width = null, bool Number = false);
}

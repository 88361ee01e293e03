package notify

import (
	"bytes"
	"fmt"
	"html/template"
	"strings"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/say"
)

// letter is a message in the language of whoever receives it, before it is a text or
// a page.
type letter struct {
	say     say.Language
	subject string
	Blocks  []block
}

// block is a paragraph, a list or a link.
type block struct {
	Text  string
	Items []string
	// Link stands after its text. Label makes it a button.
	Link, Label string
}

func (l *letter) words(words domain.Words, args ...any) string { return l.say.Words(words, args...) }

// about says what the message is about, in one line.
func (l *letter) about(words domain.Words, args ...any) { l.subject = oneLine(l.words(words, args...)) }

func (l *letter) hello(name string) {
	if name == "" {
		l.paragraph("Hello,")
		return
	}
	l.paragraph("Hello %s,", name)
}

func (l *letter) paragraph(words domain.Words, args ...any) {
	l.Blocks = append(l.Blocks, block{Text: l.words(words, args...)})
}

func (l *letter) list(items ...string) {
	if len(items) > 0 {
		l.Blocks = append(l.Blocks, block{Items: items})
	}
}

func (l *letter) link(to string, words domain.Words, args ...any) {
	l.Blocks = append(l.Blocks, block{Text: l.words(words, args...), Link: to})
}

func (l *letter) button(to string, label, words domain.Words) {
	l.Blocks = append(l.Blocks, block{Text: l.words(words), Link: to, Label: l.words(label)})
}

// text is the letter as plain text.
func (l *letter) text() string {
	parts := make([]string, len(l.Blocks))
	for i, b := range l.Blocks {
		lines := []string{}
		if b.Text != "" {
			lines = append(lines, b.Text)
		}
		for _, item := range b.Items {
			lines = append(lines, "- "+strings.ReplaceAll(item, "\n", "\n  "))
		}
		if b.Link != "" {
			lines = append(lines, b.Link)
		}
		parts[i] = strings.Join(lines, "\n")
	}
	return strings.Join(parts, "\n\n") + "\n"
}

var page = template.Must(template.New("page").Parse(`<!doctype html>
<html lang="{{.Language}}"><head><meta charset="utf-8"></head>
<body style="margin:0;padding:24px;background:#f7f8fb;color:#1c2230;font:15px/1.5 -apple-system,'Segoe UI',Roboto,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px 28px;background:#fff;border:1px solid #e5e8ee;border-top:4px solid {{.Accent}};border-radius:8px">
<p style="margin:0 0 20px;font-size:17px;font-weight:600">
{{- with .Logo}}<img src="{{.}}" alt="" height="28" style="height:28px;max-width:200px;vertical-align:middle;margin-right:10px">{{end}}{{.Name}}</p>
{{- range .Blocks}}
{{if .Items}}<ul style="white-space:pre-line">{{range .Items}}<li>{{.}}</li>{{end}}</ul>
{{- else if .Label}}<p style="margin:20px 0"><a href="{{.Link}}" style="padding:10px 18px;border-radius:6px;background:{{$.Accent}};color:#fff;text-decoration:none">{{.Label}}</a></p>
{{- else}}<p>{{.Text}}{{with .Link}} <a href="{{.}}">{{.}}</a>{{end}}</p>{{end}}{{end}}
</div></body></html>
`))

// head is what a letter stands under as a page: whose it is, by name, color and the
// address of the logo, which may be empty.
type head struct{ Name, Accent, Logo string }

// platform is the head of a letter that is nobody else's.
var platform = head{Name: "OpenLMP", Accent: "#3b4fd8"}

// html is the letter as a page.
func (l *letter) html(under head) (string, error) {
	var b bytes.Buffer
	err := page.Execute(&b, struct {
		head
		Language string
		Blocks   []block
	}{under, l.say.Tag(), l.Blocks})
	if err != nil {
		return "", fmt.Errorf("notify: %w", err)
	}
	return b.String(), nil
}
